/// The rows of the donors of the registry.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.index.donor;

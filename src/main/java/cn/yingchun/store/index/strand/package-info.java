/// Rows about what is held of whom, and about conflicts.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.index.strand;

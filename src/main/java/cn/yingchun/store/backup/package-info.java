/// Copies of an office that can be opened: made, verified, thinned out and restored.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.backup;

/// The disk as the store sees it: forced writes, whole files, and sentences for what goes wrong.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.disk;

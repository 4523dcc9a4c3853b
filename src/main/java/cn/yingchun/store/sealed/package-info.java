/// Files that only this office can read and that say so when a bit of them was changed.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.sealed;

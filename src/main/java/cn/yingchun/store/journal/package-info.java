/// The append-only, encrypted, hash-chained journal of everything that was ever done.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.journal;

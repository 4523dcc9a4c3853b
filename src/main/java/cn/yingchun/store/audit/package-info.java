/// The journal as something to read: who did what, when and why; the whole of it in one order, hashed and signed.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.audit;

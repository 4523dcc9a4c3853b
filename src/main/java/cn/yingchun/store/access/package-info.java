/// What an office's own facts say about who may do what, and the facts as the person who is in may read them.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.access;

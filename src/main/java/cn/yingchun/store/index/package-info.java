/// H2 tables over the journal: lists, filters and pages; nothing lives here alone.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.index;

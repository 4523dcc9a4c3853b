/// Questions to the index: donors, patients and cases, filtered and paged, as immutable rows.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.lists;

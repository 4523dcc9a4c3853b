/// The durable store: the journal is the truth, keys guard it, H2 is an index that can always be made anew.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store;

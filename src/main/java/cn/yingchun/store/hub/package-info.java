/// The hub: one PostgreSQL to which many offices push facts and from which they pull what they may see.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.hub;

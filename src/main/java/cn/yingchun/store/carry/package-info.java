/// Facts of other devices coming in, and facts going out to them.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.carry;

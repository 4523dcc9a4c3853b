/// How two devices come to know each other.
@org.jspecify.annotations.NullMarked
package cn.yingchun.sync.pair;

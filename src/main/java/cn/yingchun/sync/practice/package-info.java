/// Made-up partners of practice offices.
@org.jspecify.annotations.NullMarked
package cn.yingchun.sync.practice;

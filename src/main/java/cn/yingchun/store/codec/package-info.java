/// How facts and registry donors are written as text, and read back by older and newer programs.
@org.jspecify.annotations.NullMarked
package cn.yingchun.store.codec;

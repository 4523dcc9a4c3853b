/// How long a person's identity is kept, what holds it, and when it is due to be erased.
@org.jspecify.annotations.NullMarked
package cn.yingchun.domain.keep;

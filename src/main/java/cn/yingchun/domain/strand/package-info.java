/// How the facts of many devices are chained, compared and put together: pure functions of sets of facts.
@org.jspecify.annotations.NullMarked
package cn.yingchun.domain.strand;

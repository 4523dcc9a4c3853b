/// What is written about exchange with other offices: partners, what went out, what came in, receipts; and conflicts.
@org.jspecify.annotations.NullMarked
package cn.yingchun.domain.sync;

/// Exchange with other offices: bundles on a stick, a hub, partners, receipts, conflicts.
@org.jspecify.annotations.NullMarked
package cn.yingchun.sync;

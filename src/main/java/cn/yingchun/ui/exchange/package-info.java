/// Exchange with other offices: what is not yet sent, what was refused, conflicts, what came in, receipts, partners.
@org.jspecify.annotations.NullMarked
package cn.yingchun.ui.exchange;

/// The verbs of exchange between offices.
@org.jspecify.annotations.NullMarked
package cn.yingchun.cli.sync;

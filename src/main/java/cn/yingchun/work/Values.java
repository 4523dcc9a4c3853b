package cn.yingchun.work;

import cn.yingchun.domain.collect.Range;
import cn.yingchun.domain.say.Trouble;

/// Refuses numbers that cannot be.
public final class Values {
    private Values() {}

    /// @throws Trouble `case.value.impossible` with the value and its range
    public static void require(String value, double number) {
        var range = Range.of(value);
        if (range.judge(number) == Range.Verdict.IMPOSSIBLE) {
            throw new Trouble("case.value.impossible", range, plain(number), plain(range.least()), plain(range.most()),
                    range.unit());
        }
    }

    private static String plain(double number) {
        return Double.isFinite(number) ? new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString() : "?";
    }
}

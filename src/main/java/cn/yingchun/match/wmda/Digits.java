package cn.yingchun.match.wmda;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Probabilities as text with nine significant digits, without trailing zeros: `0.998092044`, `1`, `3.1e-07`.
public final class Digits {
    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_EVEN);

    private Digits() {}

    public static String nine(double value) {
        if (value == 0 || value == 1) {
            return value == 0 ? "0" : "1";
        }
        var rounded = new BigDecimal(value).round(NINE).stripTrailingZeros();
        var exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -5) {
            return rounded.toPlainString();
        }
        var mantissa = rounded.movePointLeft(exponent).toPlainString();
        return mantissa + "e-" + (exponent > -10 ? "0" : "") + -exponent;
    }
}

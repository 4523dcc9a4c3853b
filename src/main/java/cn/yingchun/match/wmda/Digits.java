package cn.yingchun.match.wmda;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/// Probabilities as text with nine significant digits, without trailing zeros: `0.998092044`, `1`, `3.1e-07`.
public final class Digits {
    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final double[] SCALES = {1e9, 1e10, 1e11, 1e12, 1e13};

    private Digits() {}

    public static String nine(double value) {
        if (value == 0 || value == 1) {
            return value == 0 ? "0" : "1";
        }
        var quick = quick(value);
        return quick.isEmpty() ? exact(value) : quick;
    }

    /// By whole numbers of nine digits, for what lies between a hundred thousandth and 1 and clearly on one side of a half;
    /// blank for all else. The scaled value is wrong by less than a ten-millionth.
    private static String quick(double value) {
        var zeros = 0;
        var scaled = value * 1e9;
        while (zeros < 4 && scaled < 1e8) {
            zeros++;
            scaled = value * SCALES[zeros];
        }
        var below = Math.floor(scaled);
        var digits = (long) below + (scaled - below > 0.5 ? 1 : 0);
        if (Math.abs(scaled - below - 0.5) < 1e-5 || digits < 100_000_000 || digits > 999_999_999) {
            return "";
        }
        var last = 9;
        for (; digits % 10 == 0; digits /= 10) {
            last--;
        }
        var text = new char[2 + zeros + last];
        Arrays.fill(text, '0');
        text[1] = '.';
        for (int place = text.length - 1; digits > 0; digits /= 10) {
            text[place--] = (char) ('0' + digits % 10);
        }
        return new String(text);
    }

    static String exact(double value) {
        var rounded = new BigDecimal(value).round(NINE).stripTrailingZeros();
        var exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -5) {
            return rounded.toPlainString();
        }
        var mantissa = rounded.movePointLeft(exponent).toPlainString();
        return mantissa + "e-" + (exponent > -10 ? "0" : "") + -exponent;
    }
}

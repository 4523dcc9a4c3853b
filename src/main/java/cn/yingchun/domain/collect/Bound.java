package cn.yingchun.domain.collect;

import java.util.regex.Pattern;

/// One end of what is normal: `<5`, `>12.5`, `>=38.0`.
public record Bound(Side side, double limit) {
    public enum Side {
        BELOW("<"), AT_MOST("<="), ABOVE(">"), AT_LEAST(">=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    private static final Pattern FORM = Pattern.compile("(<=|>=|<|>)(\\d+(?:\\.\\d+)?)");

    static Bound parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no bound: " + text);
        }
        for (var side : Side.values()) {
            if (side.sign.equals(form.group(1))) {
                return new Bound(side, Double.parseDouble(form.group(2)));
            }
        }
        throw new IllegalArgumentException(text);
    }

    /// Whether a value lies beyond the bound; a value on it does so only for `<=` and `>=`.
    public boolean crossedBy(double value) {
        var tidy = tidy(value);
        return switch (side) {
            case BELOW -> tidy < limit;
            case AT_MOST -> tidy <= limit;
            case ABOVE -> tidy > limit;
            case AT_LEAST -> tidy >= limit;
        };
    }

    /// A computed value without the last bits of binary arithmetic: 3.9999999999996 is 4.
    public static double tidy(double value) {
        return Math.abs(value) < 1e9 ? Math.rint(value * 1e9) / 1e9 : value;
    }

    @Override
    public String toString() {
        var whole = limit == Math.rint(limit) && !Double.isInfinite(limit);
        return side.sign + " " + (whole ? Long.toString((long) limit) : Double.toString(limit));
    }
}

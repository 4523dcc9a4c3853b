package cn.yingchun.domain.access;

/// What of a name, a number or a telephone is shown where it is not to be known.
public final class Mask {
    private static final int SHORT = 7;

    private Mask() {}

    /// `王小明` → `王**`, `演示·张一` → `演示·张*`; Latin names keep their initials: `Li Na` → `L* N*`.
    public static String name(String name) {
        var dot = name.lastIndexOf('·') + 1;
        var shown = name.substring(0, dot);
        var hidden = name.substring(dot);
        if (hidden.isEmpty()) {
            return name;
        }
        if (hidden.codePointAt(0) < 0x2E80) {
            return shown + hidden.replaceAll("(?<=\\p{L})\\p{L}+", "*");
        }
        var first = hidden.offsetByCodePoints(0, 1);
        return shown + hidden.substring(0, first) + "*".repeat(hidden.codePointCount(first, hidden.length()));
    }

    /// `13800005678` → `138****5678`; short ones keep their last two signs.
    public static String number(String number) {
        var length = number.length();
        return length < SHORT
                ? "*".repeat(Math.max(0, length - 2)) + number.substring(Math.max(0, length - 2))
                : number.substring(0, 3) + "*".repeat(length - SHORT) + number.substring(length - 4);
    }

    /// As much of a text as a level allows.
    public static String name(String name, Level level) {
        return switch (level) {
            case FULL -> name;
            case MASKED -> name(name);
            case NO -> "";
        };
    }

    public static String number(String number, Level level) {
        return switch (level) {
            case FULL -> number;
            case MASKED -> number(number);
            case NO -> "";
        };
    }
}

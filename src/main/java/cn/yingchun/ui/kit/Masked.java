package cn.yingchun.ui.kit;

/// A person's name as lists show it: enough to recognise, not enough to know.
public final class Masked {
    private Masked() {}

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
}

package cn.yingchun.domain.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A donor's number all over the world: issuing organisation (4 digits), registration (13 characters), check (2 digits).
///
/// Source: ISBT 128 ST-001, WMDA. The national registry issues under 2197. Never made from a 12-digit registry number: the
/// rule for that is not public, so what the registry sends is stored.
public record Grid(String text) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}[0-9A-Z]{13}[0-9]{2}");
    private static final int CHECKED = 17;

    /// @throws IllegalArgumentException if the text is no valid GRID
    public Grid {
        if (!valid(text)) {
            throw new IllegalArgumentException("no GRID: " + text);
        }
    }

    /// Reads what people type: blanks and hyphens are ignored, letters may be small. Empty if form or check is wrong.
    public static Optional<Grid> read(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return valid(plain) ? Optional.of(new Grid(plain)) : Optional.empty();
    }

    /// As it is printed: `2197 0410 1000 0031 617`.
    public String printed() {
        return String.join(" ", text.substring(0, 4), text.substring(4, 8), text.substring(8, 12), text.substring(12, 16),
                text.substring(16));
    }

    /// The organisation that issued it; 2197 is the China Marrow Donor Program.
    public String issuer() {
        return text.substring(0, 4);
    }

    private static boolean valid(String text) {
        return FORM.matcher(text).matches()
                && "%02d".formatted(Mod37.check(text.substring(0, CHECKED))).equals(text.substring(CHECKED));
    }
}

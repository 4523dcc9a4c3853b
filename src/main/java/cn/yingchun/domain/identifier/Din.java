package cn.yingchun.domain.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Donation identification number of a bag: facility (letter and 4 digits), year (2), serial (6).
///
/// Source: ISBT 128. The check character stands in a box behind the printed number and is what a person types; scanners
/// read flags instead. Hospitals with bar codes of their own leave it out.
public record Din(String text) {
    private static final Pattern FORM = Pattern.compile("[A-NP-Z1-9][0-9]{12}");
    private static final Pattern CHECKED = Pattern.compile(FORM.pattern() + "[0-9A-Z*]");
    private static final int LENGTH = 13;
    private static final int FLAG_OFFSET = 60;

    /// @throws IllegalArgumentException if the text has not the form of a DIN
    public Din {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no DIN: " + text);
        }
    }

    /// Reads the 13 characters, alone, with their check character, or as a scanner sends them (`=G1234 98 654321 00`).
    ///
    /// @return empty if the form or the check character is wrong
    public static Optional<Din> read(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var scanned = plain.startsWith("=");
        var text = scanned ? plain.substring(1) : plain;
        if (text.length() < LENGTH || !FORM.matcher(text.substring(0, LENGTH)).matches()) {
            return Optional.empty();
        }
        var din = new Din(text.substring(0, LENGTH));
        var rest = text.substring(LENGTH);
        var right = scanned ? din.flagged(rest) : rest.isEmpty() || rest.equals(String.valueOf(din.check()));
        return right ? Optional.of(din) : Optional.empty();
    }

    /// Whether a text that is no scan has the length and the letters of a DIN with its check character.
    static boolean looksLike(String typed) {
        return CHECKED.matcher(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).matches();
    }

    /// Two digits behind the number in the code: 00 to 19 say nothing about it, 60 to 96 are the check value.
    private boolean flagged(String flags) {
        return flags.matches("[0-9]{2}") && (Integer.parseInt(flags) < FLAG_OFFSET || flags.equals(flag()));
    }

    /// The boxed check character K.
    public char check() {
        return Mod37.letter(Mod37.check(text));
    }

    /// Flag of type 3: 60 and the check value, two digits.
    public String flag() {
        return Integer.toString(FLAG_OFFSET + Mod37.check(text));
    }

    /// As it is printed: `G1234 98 654321`.
    public String printed() {
        return text.substring(0, 5) + " " + text.substring(5, 7) + " " + text.substring(7);
    }
}

package cn.yingchun.domain.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a product is, in the eight characters of an ISBT 128 label: description (5), type of donation (1), division (2).
///
/// Source: ISBT 128 ST-001, data structure 003. Cellular therapy products begin with S; `V00` is a volunteer's donation that
/// was not divided.
public record ProductCode(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9A-Z]{4}[0-9A-Z][0-9A-Za-z]{2}");
    private static final int DESCRIPTION = 5;

    /// @throws IllegalArgumentException if the text has not the form of a product code
    public ProductCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no product code: " + text);
        }
    }

    /// Reads eight characters as printed, or as a scanner sends them (`=<S1128V00`).
    public static Optional<ProductCode> read(String typed) {
        var text = typed.strip().replaceFirst("^=<", "");
        return FORM.matcher(text).matches() ? Optional.of(new ProductCode(text)) : Optional.empty();
    }

    /// A volunteer's undivided product, or one bag of several: A0, B0, C0 …
    ///
    /// @param description such as `S1128`
    /// @param bag         0 where the product was not divided, else 1, 2 …
    public static ProductCode volunteer(String description, int bag) {
        return new ProductCode(description + "V" + (bag == 0 ? "00" : (char) ('A' + bag - 1) + "0"));
    }

    /// The first five characters: what it is and how it is kept.
    public String description() {
        return text.substring(0, DESCRIPTION);
    }
}

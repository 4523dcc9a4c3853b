package cn.yingchun.domain.identifier;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a bar-code scanner sent, told apart by its data identifier.
///
/// Source: ISBT 128 ST-001 §2.4 — `=` and a letter or digit: donation number; `=<` product; `=%` blood group; `&>` expiry;
/// `&*` collection; `&:` GRID. A medicine carries a code of GS1. Anything else is a code of the hospital's or the registry's own, such as a donor code.
public sealed interface Scan {
    record Donation(Din din) implements Scan {}

    record Product(ProductCode code) implements Scan {}

    /// @param group two characters of the ISBT 128 table
    record Blood(String group) implements Scan {}

    record Expires(LocalDateTime at) implements Scan {}

    record Collected(LocalDateTime at) implements Scan {}

    record Donor(Grid grid) implements Scan {}

    /// A medicine, by the GS1 code on its box.
    record Medicine(DrugCode code) implements Scan {}

    record Plain(String text) implements Scan {}

    /// The code says what it is and is wrong in itself: misread, or a forged or damaged label.
    ///
    /// @param key word key of the sentence that says so
    record Wrong(String key, String text) implements Scan {}

    Pattern DATE_TIME = Pattern.compile("([0-9])([0-9]{2})([0-9]{3})([0-9]{2})([0-9]{2})");

    static Scan read(String sent) {
        var text = sent.strip();
        if (DrugCode.looksLike(text) && Grid.read(text).isEmpty()) {
            return DrugCode.read(text).<Scan>map(Medicine::new).orElse(new Wrong("collect.scan.drug", text));
        }
        if (text.startsWith("=<")) {
            return ProductCode.read(text).<Scan>map(Product::new).orElse(new Wrong("collect.scan.product", text));
        }
        if (text.startsWith("=%")) {
            return text.length() == 6 ? new Blood(text.substring(2, 4)) : new Wrong("collect.scan.blood", text);
        }
        if (text.startsWith("&>")) {
            return at(text.substring(2)).<Scan>map(Expires::new).orElse(new Wrong("collect.scan.date", text));
        }
        if (text.startsWith("&*")) {
            return at(text.substring(2)).<Scan>map(Collected::new).orElse(new Wrong("collect.scan.date", text));
        }
        if (text.startsWith("&:")) {
            return Grid.read(text.substring(2)).<Scan>map(Donor::new).orElse(new Wrong("collect.scan.grid", text));
        }
        if (text.startsWith("=") || Din.looksLike(text)) {
            return Din.read(text).<Scan>map(Donation::new).orElse(new Wrong("collect.scan.din", text));
        }
        return Grid.read(text).<Scan>map(Donor::new).orElse(new Plain(text.toUpperCase(Locale.ROOT)));
    }

    /// `cyyjjjhhmm`: last digit of the century's hundreds (0 for 2000), year, day of the year, hour, minute.
    private static Optional<LocalDateTime> at(String text) {
        var form = DATE_TIME.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var century = form.group(1).equals("9") ? 1900 : 2000 + 100 * Integer.parseInt(form.group(1));
            return Optional.of(Year.of(century + Integer.parseInt(form.group(2))).atDay(Integer.parseInt(form.group(3)))
                    .atTime(Integer.parseInt(form.group(4)), Integer.parseInt(form.group(5))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// The same as a label carries it.
    static String dateTime(LocalDateTime at) {
        return "%d%02d%03d%02d%02d".formatted(at.getYear() / 100 % 10, at.getYear() % 100, at.getDayOfYear(), at.getHour(), at.getMinute());
    }
}

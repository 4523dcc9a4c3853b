package cn.yingchun.domain.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code on the box of a medicine: trade item, lot and expiry, where it says them. The Chinese trace code of 20 digits, which
/// begins with 8, says neither lot nor expiry.
///
/// Source: GS1 General Specifications, application identifiers 01 (trade item, 14 digits with a check digit), 10 (lot, up to 20
/// characters, ended by FNC1), 11 and 17 (produced, expires: yymmdd, day 00 is the last of the month), 21 (serial number).
public record DrugCode(String item, Optional<String> lot, Optional<LocalDate> expires) {
    private static final int ITEM = 14;
    private static final Pattern START = Pattern.compile("(?:]C1|]d2|]Q3)?\\u001d?\\(?01\\)?(\\d{14})(.*)");
    private static final Pattern TRACE = Pattern.compile("8\\d{19}");
    private static final Pattern PART = Pattern.compile("\\u001d?(?:\\(?(17|11)\\)?(\\d{6})|\\(?(10|21)\\)?([^\\u001d(]{1,20}))");

    static boolean looksLike(String text) {
        return START.matcher(text).matches() || TRACE.matcher(text).matches();
    }

    /// Empty where the check digit is wrong: misread.
    public static Optional<DrugCode> read(String text) {
        if (TRACE.matcher(text.strip()).matches()) {
            return Optional.of(new DrugCode(text.strip(), Optional.empty(), Optional.empty()));
        }
        var form = START.matcher(text.strip());
        if (!form.matches() || !isSound(form.group(1))) {
            return Optional.empty();
        }
        Optional<String> lot = Optional.empty();
        Optional<LocalDate> expires = Optional.empty();
        var part = PART.matcher(form.group(2));
        while (part.lookingAt()) {
            if ("17".equals(part.group(1))) {
                expires = day(part.group(2));
            } else if ("10".equals(part.group(3))) {
                lot = Optional.of(part.group(4));
            }
            part.region(part.end(), part.regionEnd());
        }
        return Optional.of(new DrugCode(form.group(1), lot, expires));
    }

    /// Every second digit from the right counts three times; all together are a multiple of ten.
    private static boolean isSound(String item) {
        var sum = 0;
        for (int i = 0; i < ITEM; i++) {
            sum += (item.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return sum % 10 == 0;
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            var month = YearMonth.of(2000 + Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2, 4)));
            var day = Integer.parseInt(digits.substring(4));
            return Optional.of(day == 0 ? month.atEndOfMonth() : month.atDay(day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

package cn.yingchun.domain.identifier;

import cn.yingchun.domain.donor.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A resident identity number (GB 11643-1999): region 6, birth date 8, sequence 3, check 1.
///
/// Never written to logs, file names or messages: [#toString] masks it.
public record ResidentId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int OLDEST = 130;

    /// Provinces by GB/T 2260, and the permits of residents of Taiwan (83), Hong Kong (81) and Macao (82).
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
            "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /// What is wrong with a number.
    public enum Fault {
        LENGTH, REGION, DATE, FUTURE, CHECK;

        /// The key of the sentence.
        public String key() {
            return "case.resident-id." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException if the form or the check digit is wrong; the number itself is not in the message
    public ResidentId {
        if (!FORM.matcher(text).matches() || text.charAt(17) != check(text)) {
            throw new IllegalArgumentException("no resident identity number");
        }
    }

    /// What is wrong with what was typed, looking from left to right; empty if it is a possible number.
    ///
    /// @param today nobody is born later, or more than 130 years before
    public static Optional<Fault> fault(String typed, LocalDate today) {
        var plain = plain(typed);
        if (!FORM.matcher(plain).matches()) {
            return Optional.of(Fault.LENGTH);
        }
        if (!PROVINCES.contains(plain.substring(0, 2))) {
            return Optional.of(Fault.REGION);
        }
        var birth = birth(plain);
        if (birth.isEmpty()) {
            return Optional.of(Fault.DATE);
        }
        if (birth.get().isAfter(today) || birth.get().isBefore(today.minusYears(OLDEST))) {
            return Optional.of(Fault.FUTURE);
        }
        return plain.charAt(17) == check(plain) ? Optional.empty() : Optional.of(Fault.CHECK);
    }

    /// Reads a number that has no [#fault].
    public static Optional<ResidentId> read(String typed, LocalDate today) {
        return fault(typed, today).isEmpty() ? Optional.of(new ResidentId(plain(typed))) : Optional.empty();
    }

    public LocalDate birthDate() {
        return birth(text).orElseThrow();
    }

    /// Odd sequence: a man.
    public Sex sex() {
        return (text.charAt(16) - '0') % 2 == 1 ? Sex.M : Sex.F;
    }

    /// Whether the number agrees with what stands in the form.
    public boolean agrees(LocalDate birthDate, Sex sex) {
        return birthDate().equals(birthDate) && sex() == sex;
    }

    /// `410105********0038`.
    @Override
    public String toString() {
        return text.substring(0, 6) + "********" + text.substring(14);
    }

    private static String plain(String typed) {
        return java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<LocalDate> birth(String text) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(text.substring(6, 10)), Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static char check(String text) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}

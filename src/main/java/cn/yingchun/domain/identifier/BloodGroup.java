package cn.yingchun.domain.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// ABO and RhD as an ISBT 128 label carries them in two digits.
///
/// Source: ISBT 128 ST-001, data structure 002, the values for which no restriction of use is stated.
public record BloodGroup(String abo, boolean positive) {
    private static final Map<String, String> CODES = Map.of(
            "O+", "51", "A+", "62", "B+", "73", "AB+", "84", "O-", "95", "A-", "06", "B-", "17", "AB-", "28");
    private static final Pattern FORM = Pattern.compile("(AB|A|B|O)(?:型)?[,，/ ]*(?:RHD?)?[ (（]*(\\+|-|阳性?|阴性?|POS\\w*|NEG\\w*)[)）]?");

    /// Reads what people write: `A+`, `AB型 RhD阳性`, `O Rh(-)`. Empty where ABO or RhD is missing.
    public static Optional<BloodGroup> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT).replace('−', '-').replace('0', 'O');
        var form = FORM.matcher(plain);
        return form.matches() ? Optional.of(new BloodGroup(form.group(1), form.group(2).matches("\\+|阳.*|POS.*"))) : Optional.empty();
    }

    /// Two digits of the ISBT 128 table.
    public String code() {
        return CODES.getOrDefault(abo + (positive ? "+" : "-"), "");
    }
}

package cn.yingchun.hla;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names as they were written before colons came in April 2010: `A*3001`, `Cw*020104`, `A*9203`, `A*02AB`.
///
/// Each two digits were one field. Two families had run over 99 alleles and went on under a number of their own:
/// A\*92 continued A\*02 and B\*95 continued B\*15 (Marsh et al. 2010, Tissue Antigens 75:291).
public final class OldNames {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})((?:[0-9]{2}){1,3})([NLSQCA]?)");
    private static final Pattern CODE = Pattern.compile("([0-9]{2})([A-Z]{2,6})");

    private OldNames() {}

    /// The name with colons, `30:01` for `3001` and `02:AB` for `02AB`; empty if this is no old name.
    ///
    /// @param locus as written before the star; only `A` and `B` have families that ran over
    public static Optional<String> withColons(String locus, String name) {
        var code = CODE.matcher(name);
        if (code.matches()) {
            return Optional.of(code.group(1) + ":" + code.group(2));
        }
        var digits = DIGITS.matcher(name);
        if (!digits.matches()) {
            return Optional.empty();
        }
        var fields = new ArrayList<String>();
        fields.add(digits.group(1));
        for (int i = 0; i < digits.group(2).length(); i += 2) {
            fields.add(digits.group(2).substring(i, i + 2));
        }
        if (locus.equals("A") && fields.getFirst().equals("92")) {
            continued(fields, "02");
        } else if (locus.equals("B") && fields.getFirst().equals("95")) {
            continued(fields, "15");
        }
        return Optional.of(String.join(":", fields) + digits.group(3));
    }

    private static void continued(ArrayList<String> fields, String family) {
        fields.set(0, family);
        fields.set(1, "1" + fields.get(1));
    }
}

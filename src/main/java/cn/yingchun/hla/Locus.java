package cn.yingchun.hla;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A place on chromosome 6 whose two alleles are compared between patient and donor.
public enum Locus {
    A, B, C, DRB1, DQB1, DPB1, DRB3, DRB4, DRB5, DQA1, DPA1;

    /// The five loci of a 10/10 search in the order a match list shows them.
    public static final List<Locus> SEARCHED = List.of(A, B, C, DRB1, DQB1);

    private static final Map<String, Locus> BY_NAME = new HashMap<>();

    static {
        for (var locus : values()) {
            BY_NAME.put(locus.name(), locus);
        }
        // The names of C before 2010.
        BY_NAME.put("CW", C);
    }

    /// Reads `A`, `HLA-A`, `Cw`, `drb1`; empty for anything else.
    public static Optional<Locus> of(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(name.startsWith("HLA-") ? name.substring(4) : name));
    }

    /// The locus of an antigen: `B` of `Bw60`, `DRB1` of `DR17`. DR51, DR52 and DR53 lie at loci of their own.
    ///
    /// @param letters as written before the number, with or without `w`
    public static Optional<Locus> ofAntigen(String letters, String number) {
        return switch (letters.toUpperCase(Locale.ROOT).replace("W", "")) {
            case "A" -> Optional.of(A);
            case "B" -> Optional.of(B);
            case "C" -> Optional.of(C);
            case "DQ" -> Optional.of(DQB1);
            case "DP" -> Optional.of(DPB1);
            case "DR" -> Optional.of(switch (number) {
                case "51" -> DRB5;
                case "52" -> DRB3;
                case "53" -> DRB4;
                default -> DRB1;
            });
            default -> Optional.empty();
        };
    }
}

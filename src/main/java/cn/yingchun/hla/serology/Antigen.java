package cn.yingchun.hla.serology;

import cn.yingchun.hla.Locus;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An antigen as serology names it: `A2`, `B2708`, `Cw9`, `DR17`, `DQ7`, `DR52`.
///
/// @param locus  where the alleles lie that carry it
/// @param number as the WHO writes it, without zeros before it in one or two digits; four digits keep theirs (`0201`)
public record Antigen(Locus locus, String number) implements Comparable<Antigen> {
    private static final Pattern WRITTEN = Pattern.compile("(?:HLA-)?(A|BW|B|CW|C|DR|DQ|DP)W?([0-9]{1,4})");

    public Antigen {
        number = number.length() <= 2 && number.startsWith("0") ? number.substring(1) : number;
    }

    /// Reads `A2`, `Cw9`, `Bw60`, `DRw13`, `HLA-DR17`; empty if it is no antigen.
    public static Optional<Antigen> of(String text) {
        var written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return written.matches() ? Locus.ofAntigen(written.group(1), written.group(2)).map(at -> new Antigen(at, written.group(2)))
                : Optional.empty();
    }

    /// The antigen that a first field stands for where serology is silent: `12` of C\*12:02 (WMDA, 2024-02-07).
    public static Antigen ofFamily(Locus locus, String family) {
        return new Antigen(locus, family);
    }

    @Override
    public int compareTo(Antigen other) {
        var byLocus = locus.compareTo(other.locus);
        var byLength = Integer.compare(number.length(), other.number.length());
        return byLocus != 0 ? byLocus : byLength != 0 ? byLength : number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return switch (locus) {
            case C -> "Cw";
            case DRB1, DRB3, DRB4, DRB5 -> "DR";
            case DQB1 -> "DQ";
            case DPB1 -> "DP";
            default -> locus.name();
        } + number;
    }
}

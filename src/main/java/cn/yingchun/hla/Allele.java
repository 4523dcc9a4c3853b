package cn.yingchun.hla;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of one HLA allele or of all that share its first fields, such as `A*02:07` or `B*44:02:01:02S`.
///
/// @param locus where it lies
/// @param name  two to four fields of digits parted by `:`, with the suffix if there is one
public record Allele(Locus locus, String name) implements Comparable<Allele> {
    private static final Pattern NAME = Pattern.compile("[0-9]{2,4}(?::[0-9]{2,4}){1,3}[NLSQCA]?");

    public Allele {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an allele name: " + name);
        }
    }

    /// Reads `A*02:07`, with or without `HLA-`; empty if the text is no allele name of at least two fields.
    public static Optional<Allele> of(String text) {
        var star = text.indexOf('*');
        return star < 1 ? Optional.empty()
                : Locus.of(text.substring(0, star)).flatMap(locus -> of(locus, text.substring(star + 1)));
    }

    /// Reads the part behind the `*`; empty if it is no allele name of at least two fields.
    public static Optional<Allele> of(Locus locus, String name) {
        return NAME.matcher(name).matches() ? Optional.of(new Allele(locus, name)) : Optional.empty();
    }

    /// The first field, `02` of `A*02:07`: the allele family.
    public String family() {
        return name.substring(0, name.indexOf(':'));
    }

    /// How many fields are given, 2 to 4.
    public int fields() {
        return 1 + (int) name.chars().filter(c -> c == ':').count();
    }

    /// The letter behind the name (N L S Q C A), or a blank.
    public char suffix() {
        var last = name.charAt(name.length() - 1);
        return last > '9' ? last : ' ';
    }

    /// An allele that makes no protein: the other allele of the locus is the only one expressed.
    public boolean isNull() {
        return suffix() == 'N';
    }

    /// The name cut to its first two fields, the protein; a suffix stays, so that a null allele stays one.
    public Allele protein() {
        var second = name.indexOf(':', name.indexOf(':') + 1);
        return second < 0 ? this : new Allele(locus, (name.substring(0, second) + suffix()).strip());
    }

    @Override
    public int compareTo(Allele other) {
        var byLocus = locus.compareTo(other.locus);
        return byLocus != 0 ? byLocus : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return locus + "*" + name;
    }
}

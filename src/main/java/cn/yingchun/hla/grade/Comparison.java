package cn.yingchun.hla.grade;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.LocusTyping;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// Compares a patient and a donor at one locus: which alleles face each other, and how they stand.
///
/// Both ways to lay the pairs side by side are tried; the one with more matches counts, then the one with better signs.
/// Signs belong to the donor's sides, as the donor's typing has them. One for each search: it remembers groups.
public final class Comparison {
    private final Catalogue catalogue;
    private final Map<AlleleSet, Set<String>> groups = new IdentityHashMap<>();

    public Comparison(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public LocusComparison of(LocusTyping patient, LocusTyping donor) {
        var wanted = patient.expressed();
        var offered = donor.expressed();
        var direct = laid(wanted, offered);
        var cross = laid(wanted.swapped(), offered);
        return better(direct, cross) ? direct : cross;
    }

    private static boolean better(LocusComparison one, LocusComparison other) {
        if (one.matches() != other.matches()) {
            return one.matches() > other.matches();
        }
        return one.first().ordinal() + one.second().ordinal() <= other.first().ordinal() + other.second().ordinal();
    }

    private LocusComparison laid(LocusTyping patient, LocusTyping donor) {
        var first = sign(patient.first(), donor.first());
        var second = sign(patient.second(), donor.second());
        var hvg = 0;
        var gvh = 0;
        if (first.mismatch()) {
            hvg += shared(donor.first(), donor.second(), patient.second()) ? 0 : 1;
            gvh += shared(patient.first(), donor.second(), patient.second()) ? 0 : 1;
        }
        if (second.mismatch()) {
            hvg += shared(donor.second(), donor.first(), patient.first()) ? 0 : 1;
            gvh += shared(patient.second(), donor.first(), patient.first()) ? 0 : 1;
        }
        return new LocusComparison(first, second, (first.mismatch() ? 0 : 1) + (second.mismatch() ? 0 : 1), hvg, gvh);
    }

    /// Whether the odd allele may be the very one that the other sides share.
    private boolean shared(AlleleSet odd, AlleleSet one, AlleleSet other) {
        return meet(odd, one) && meet(odd, other) && meet(one, other);
    }

    private Sign sign(AlleleSet patient, AlleleSet donor) {
        if (!meet(patient, donor)) {
            return catalogue.antigenAlike(patient, donor) ? Sign.ALLELE_MISMATCH : Sign.ANTIGEN_MISMATCH;
        }
        if (groups(patient).size() > 1 || groups(donor).size() > 1 || !patient.families().isEmpty() || !donor.families().isEmpty()) {
            return Sign.POSSIBLE;
        }
        return sameName(patient, donor) ? Sign.SAME : Sign.SAME_GROUP;
    }

    private static boolean sameName(AlleleSet patient, AlleleSet donor) {
        return patient.only().map(Allele::protein).equals(donor.only().map(Allele::protein)) && patient.only().isPresent();
    }

    private boolean meet(AlleleSet one, AlleleSet other) {
        return !Collections.disjoint(groups(one), groups(other)) || open(one, other) || open(other, one);
    }

    /// A whole family may hold any allele of its name.
    private static boolean open(AlleleSet wide, AlleleSet other) {
        return !wide.families().isEmpty() && (other.families().stream().anyMatch(wide.families()::contains)
                || other.alleles().stream().anyMatch(allele -> !allele.isNull() && wide.families().contains(allele.family())));
    }

    private Set<String> groups(AlleleSet set) {
        return groups.computeIfAbsent(set, this::groupsOf);
    }

    private Set<String> groupsOf(AlleleSet set) {
        var groups = new HashSet<String>();
        set.alleles().forEach(allele -> catalogue.matchedAs(allele).ifPresent(groups::add));
        return groups;
    }
}

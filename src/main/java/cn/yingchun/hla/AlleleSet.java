package cn.yingchun.hla;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What one side of a locus typing may be: any of some alleles.
///
/// A code such as `A*02:XX` names a whole family. Families stand beside the known alleles because nobody knows all
/// members: an allele that no list has yet is still possible.
///
/// @param alleles  the alleles that are possible by name, sorted
/// @param families first fields of which every allele, listed or not, is possible
public record AlleleSet(List<Allele> alleles, Set<String> families) {
    public AlleleSet {
        alleles = List.copyOf(alleles);
        families = Set.copyOf(families);
        if (alleles.isEmpty() && families.isEmpty()) {
            throw new IllegalArgumentException("a typing that nothing can be");
        }
    }

    public static AlleleSet of(Collection<Allele> alleles) {
        return new AlleleSet(List.copyOf(new TreeSet<>(alleles)), Set.of());
    }

    /// The alleles of a family that are known, and all others of it.
    public static AlleleSet family(String family, Collection<Allele> known) {
        return new AlleleSet(List.copyOf(new TreeSet<>(known)), Set.of(family));
    }

    /// The one allele if there is no doubt.
    public Optional<Allele> only() {
        return families.isEmpty() && alleles.size() == 1 ? Optional.of(alleles.getFirst()) : Optional.empty();
    }

    /// A null allele given by its own name; a null allele among others in a list is not.
    public boolean isNull() {
        return families.isEmpty() && alleles.stream().allMatch(Allele::isNull);
    }

    /// Either of both.
    public AlleleSet or(AlleleSet other) {
        var all = new TreeSet<>(alleles);
        all.addAll(other.alleles);
        var wide = new TreeSet<>(families);
        wide.addAll(other.families);
        return new AlleleSet(List.copyOf(all), wide);
    }
}

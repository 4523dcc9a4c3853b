package cn.yingchun.hla.tce;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.nomenclature.name.AlleleBook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Compares two DPB1 typings by their TCE groups. To be asked only of a locus that is mismatched.
///
/// Each person counts with the strongest group of the two alleles: the same group on both sides is permissive.
public final class TceComparison {
    private final AlleleBook book;
    private final TceTable table;
    private final TceRule rule;

    public TceComparison(AlleleBook book, TceTable table, TceRule rule) {
        this.book = book;
        this.table = table;
        this.rule = rule;
    }

    public TceVerdict of(LocusTyping patient, LocusTyping donor) {
        return strongest(patient).flatMap(wanted -> strongest(donor).map(offered -> verdict(wanted, offered)))
                .orElse(TceVerdict.UNKNOWN);
    }

    /// The verdict on the strongest group of each side.
    static TceVerdict verdict(TceGroup patient, TceGroup donor) {
        var order = donor.compareTo(patient);
        if (order == 0) {
            return TceVerdict.PERMISSIVE;
        }
        return order < 0 ? TceVerdict.NON_PERMISSIVE_HVG : TceVerdict.NON_PERMISSIVE_GVH;
    }

    /// The strongest group of a person; a null allele leaves its place to the expressed one, and both sides need a group.
    Optional<TceGroup> strongest(LocusTyping typing) {
        var expressed = typing.expressed();
        return group(expressed.first()).flatMap(one -> group(expressed.second())
                .map(other -> one.compareTo(other) < 0 ? one : other));
    }

    /// The group of one side of a typing; empty if it has none or leaves more than one open. Alleles to which no group is
    /// assigned do not count.
    public Optional<TceGroup> group(AlleleSet side) {
        if (!side.families().isEmpty()) {
            return Optional.empty();
        }
        var alleles = side.alleles().stream().flatMap(allele -> book.members(allele).stream()).distinct().toList();
        var groups = alleles.stream().flatMap(allele -> table.group(allele).stream()).collect(Collectors.toSet());
        if (groups.size() == 1) {
            return groups.stream().findFirst();
        }
        return groups.isEmpty() || rule == TceRule.STRICT ? Optional.empty() : named(alleles);
    }

    /// The group of the allele after which the common P group of the alleles is named.
    private Optional<TceGroup> named(List<Allele> alleles) {
        var expressed = alleles.stream().filter(allele -> !allele.isNull()).toList();
        var common = expressed.stream().map(book::matchedAs).distinct().toList();
        return common.size() != 1 ? Optional.empty()
                : common.getFirst().flatMap(group -> book.leader(Locus.DPB1, group)).flatMap(table::group);
    }
}

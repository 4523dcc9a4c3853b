package cn.yingchun.hla.nomenclature.name;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The alleles of a release: what a name stands for, which alleles are alike, and how much of each is sequenced.
///
/// An allele handed in may be written in any way that [#meaning] understands.
public final class AlleleBook {
    private final AlleleNames names;
    private final Groups p;
    private final Groups g;
    private final SmallGroups small;
    private final Map<Allele, SequenceStatus> status;

    AlleleBook(AlleleNames names, Groups p, Groups g, SmallGroups small, Map<Allele, SequenceStatus> status) {
        this.names = names;
        this.p = p;
        this.g = g;
        this.small = small;
        this.status = Map.copyOf(status);
    }

    /// What a name behind the `*` stands for.
    public Meaning meaning(Locus locus, String name) {
        return names.meaning(locus, name);
    }

    /// All alleles a name may be, by their full names; none if the release does not know it.
    public List<Allele> members(Allele written) {
        return names.meaning(written.locus(), written.name()).alleles();
    }

    public List<Allele> family(Locus locus, String family) {
        return List.copyOf(names.family(locus, family));
    }

    /// The alleles of a G group (`02:01:01G`), a P group (`02:01P`) or a small g group (`02:01g`); none if there is no such.
    public List<Allele> group(Locus locus, String name) {
        var stem = name.substring(0, Math.max(0, name.length() - 1));
        return switch (name.isEmpty() ? ' ' : name.charAt(name.length() - 1)) {
            case 'P' -> p.members(locus, name);
            case 'g' -> small.members(locus, stem);
            case 'G' -> g.members(locus, name);
            default -> List.of();
        };
    }

    /// What an allele is matched as: its P group, or its two fields if it is alone; empty if it makes no protein.
    ///
    /// Alleles of the same two fields are one protein, so a cut name has one P group as well.
    public Optional<String> matchedAs(Allele written) {
        if (written.isNull()) {
            return Optional.empty();
        }
        return members(written).stream().filter(allele -> !allele.isNull()).findFirst()
                .map(allele -> p.of(allele).orElseGet(() -> allele.protein().name()));
    }

    /// The G group of an allele given by its full name, or that name if it is alone.
    public String gGroup(Allele allele) {
        return g.of(allele).orElse(allele.name());
    }

    /// The allele after which a P group is named, or the lowest of it if that one has left the group.
    public Optional<Allele> leader(Locus locus, String pGroup) {
        var alleles = p.members(locus, pGroup);
        var stem = pGroup.endsWith("P") ? pGroup.substring(0, pGroup.length() - 1) : pGroup;
        return names.meaning(locus, stem).alleles().stream().filter(allele -> alleles.isEmpty() || alleles.contains(allele))
                .findFirst().or(() -> alleles.stream().findFirst());
    }

    /// The two fields that name the small g group of an allele (the reduction called lgx); of a cut name, that of its first
    /// expressed allele. Empty if the release does not know the name.
    public Optional<String> smallGroup(Allele written) {
        var members = members(written);
        return members.stream().filter(allele -> !allele.isNull()).findFirst().or(() -> members.stream().findFirst())
                .map(small::name);
    }

    /// How much of an allele given by its full name is sequenced.
    public SequenceStatus status(Allele allele) {
        return status.getOrDefault(allele, SequenceStatus.PARTIAL);
    }
}

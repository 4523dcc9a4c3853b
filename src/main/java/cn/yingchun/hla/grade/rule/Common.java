package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.serology.AlleleAntigens;
import cn.yingchun.hla.serology.Antigen;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Why two sides meet: the groups and antigens they share and the alleles through which they do.
///
/// A coordinator asks this of donors typed widely: B71 is listed for B\*15:01 because B71 may be B70, and some alleles of
/// B70 are in the P group of B\*15:01.
public record Common(ImgtRelease release, AlleleAntigens antigens) {
    /// One P group that both sides may be, with an allele of each side that is in it, the lowest.
    public record Group(String pGroup, Allele patient, Allele donor) {}

    /// One antigen by which the sides are alike, with an allele of the donor that shows it; none if the donor's antigen was
    /// found in serology.
    public record Shared(Antigen antigen, Optional<Allele> donor) {}

    /// The P groups that both sides may be; none if they cannot match.
    public List<Group> groups(GradedSide patient, GradedSide donor) {
        return new TreeSet<>(patient.pGroups()).stream().filter(donor.pGroups()::contains)
                .map(group -> new Group(group, in(group, patient), in(group, donor))).toList();
    }

    /// The antigens of the donor that are the patient's, or stand above or below them.
    public List<Shared> antigens(GradedSide patient, GradedSide donor) {
        var related = release.serology().related(patient.antigens());
        return new TreeSet<>(donor.antigens()).stream().filter(related::contains)
                .map(antigen -> new Shared(antigen, showing(antigen, donor))).toList();
    }

    private Allele in(String group, GradedSide side) {
        return lowest(side.alleles(), allele -> release.matchedAs(allele).filter(group::equals).isPresent()).orElseThrow();
    }

    private Optional<Allele> showing(Antigen antigen, GradedSide side) {
        return side.kind() == GradedSide.Kind.SEROLOGY ? Optional.empty()
                : lowest(side.alleles(), allele -> antigens.of(allele).contains(antigen));
    }

    /// The lowest by number: `02:9` before `02:65`, as in lists of alleles.
    private static Optional<Allele> lowest(Set<Allele> alleles, Predicate<Allele> which) {
        return alleles.stream().filter(which).min(Comparator.comparing(Common::numbers));
    }

    private static String numbers(Allele allele) {
        var padded = new StringBuilder();
        for (var field : allele.name().split(":")) {
            padded.append("0".repeat(Math.max(0, 6 - field.length()))).append(field);
        }
        return padded.toString();
    }
}

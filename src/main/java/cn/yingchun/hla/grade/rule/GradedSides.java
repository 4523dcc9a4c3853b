package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.name.Meaning;
import cn.yingchun.hla.serology.AlleleAntigens;
import cn.yingchun.hla.serology.Antigen;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks up in a release what a grade asks of a side.
public final class GradedSides {
    private final ImgtRelease release;
    private final AlleleAntigens antigens;

    public GradedSides(ImgtRelease release, GradingRules rules) {
        this.release = release;
        this.antigens = new AlleleAntigens(release.serology(), rules.antigens());
    }

    public GradedPair of(LocusTyping typing) {
        return new GradedPair(of(typing.first()), of(typing.second()));
    }

    /// A side typed by DNA.
    public GradedSide of(AlleleSet set) {
        return side(kind(set), release.members(set), Set.of());
    }

    /// A side typed by serology. It is matched as any allele that may show the antigen, or as its family where the release
    /// tells no such allele (Cw12).
    public GradedSide of(Antigen antigen) {
        var carriers = release.serology().carriers(antigen);
        var family = antigen.number().length() == 1 ? "0" + antigen.number() : antigen.number();
        return side(GradedSide.Kind.SEROLOGY, carriers.isEmpty() ? release.family(antigen.locus(), family) : carriers,
                Set.of(antigen));
    }

    /// A side typed as `NEW`: an allele without a name, which matches nothing.
    public static GradedSide unnamed() {
        return new GradedSide(GradedSide.Kind.NEW, Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of());
    }

    /// One allele or cut name; anything that lists several is [GradedSide.Kind#SEVERAL].
    private GradedSide.Kind kind(AlleleSet set) {
        return set.only().map(this::kind).orElse(GradedSide.Kind.SEVERAL);
    }

    private GradedSide.Kind kind(Allele written) {
        var meaning = release.book().meaning(written.locus(), written.name());
        var one = meaning.alleles().size() == 1 && meaning.how() != Meaning.How.TRUNCATED;
        return one ? GradedSide.Kind.ALLELE : GradedSide.Kind.CUT_NAME;
    }

    private GradedSide side(GradedSide.Kind kind, Collection<Allele> all, Set<Antigen> serology) {
        var alleles = new HashSet<Allele>();
        var nulls = new HashSet<Allele>();
        var pGroups = new HashSet<String>();
        var gGroups = new HashSet<String>();
        var shown = new HashSet<>(serology);
        for (var allele : all) {
            if (allele.isNull()) {
                nulls.add(allele);
                continue;
            }
            alleles.add(allele);
            release.matchedAs(allele).ifPresent(pGroups::add);
            gGroups.add(release.book().gGroup(allele));
            if (serology.isEmpty()) {
                shown.addAll(antigens.of(allele));
            }
        }
        return new GradedSide(kind, alleles, nulls, mayBeNull(alleles, nulls), pGroups, gGroups, shown);
    }

    private boolean mayBeNull(Set<Allele> alleles, Set<Allele> nulls) {
        if (alleles.isEmpty() || nulls.isEmpty()) {
            return false;
        }
        var expressed = smallGroups(alleles);
        return smallGroups(nulls).stream().anyMatch(group -> !expressed.contains(group));
    }

    private Set<String> smallGroups(Set<Allele> alleles) {
        return alleles.stream().flatMap(allele -> release.book().smallGroup(allele).stream()).collect(Collectors.toSet());
    }
}

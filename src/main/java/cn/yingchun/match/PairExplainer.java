package cn.yingchun.match;

import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.match.chance.Explanation;
import cn.yingchun.match.chance.Haplotypes;
import cn.yingchun.match.explain.PairReport;
import cn.yingchun.match.explain.PairReport.Crossing;
import cn.yingchun.match.explain.PairReport.LocusReport;
import cn.yingchun.match.explain.PairReport.SideReport;
import cn.yingchun.match.index.IndexedDonor;
import cn.yingchun.match.index.Levels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// Writes the working-out of one patient and one donor.
final class PairExplainer {
    /// Haplotype pairs listed for each person; the rest is told as a number.
    private static final int LISTED = 25;

    private final Question question;
    private final DonorIndex index;
    private final Catalogue catalogue;
    private final BooleanSupplier cancelled;

    PairExplainer(Question question, DonorIndex index, BooleanSupplier cancelled) {
        this.question = question;
        this.index = index;
        this.catalogue = index.catalogue();
        this.cancelled = cancelled;
    }

    /// @param mine   the table of the patient's people
    /// @param theirs that of the donor's
    PairReport of(IndexedDonor donor, Optional<Hit> hit, Optional<Haplotypes> mine, Optional<Haplotypes> theirs) {
        var typing = typing(donor);
        var own = mine.map(known -> Explanation.of(question.patient(), known, LISTED, cancelled));
        var offered = theirs.map(known -> Explanation.of(typing, known, LISTED, cancelled));
        var crossings = mine.flatMap(known -> theirs.map(other -> crossings(own.orElseThrow(), known, offered.orElseThrow(), other)))
                .orElse(List.of());
        var chances = mine.flatMap(known -> theirs.map(other -> Explanation.loci(question.patient(), known, typing, other, cancelled))).orElse(Map.of());
        return new PairReport(donor.code(), hit, Locus.SEARCHED.stream()
                .map(locus -> locus(locus, donor, typing, chances.getOrDefault(locus, List.of()))).toList(),
                own, offered, crossings, catalogue.label(), label(mine), label(theirs));
    }

    private static String label(Optional<Haplotypes> table) {
        return table.map(known -> known.table().label()).orElse("");
    }

    private Typing typing(IndexedDonor donor) {
        var loci = new EnumMap<Locus, LocusTyping>(Locus.class);
        var numbers = donor.typing();
        for (int level = 0; level < Levels.COUNT; level++) {
            if (numbers[level] != 0) {
                loci.put(Levels.LOCI.get(level), index.views()[level].typing(numbers[level]));
            }
        }
        return new Typing(loci);
    }

    private List<Crossing> crossings(Explanation own, Haplotypes mineOf, Explanation offered, Haplotypes theirsOf) {
        var crossings = new ArrayList<Crossing>();
        for (int mine = 0; mine < own.pairs().size(); mine++) {
            for (int theirs = 0; theirs < offered.pairs().size(); theirs++) {
                var patient = own.pairs().get(mine);
                var donor = offered.pairs().get(theirs);
                crossings.add(new Crossing(mine, theirs,
                        Explanation.mismatches(patient, mineOf, donor, theirsOf, DonorSearch.levels(question)), patient.share() * donor.share()));
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::share).reversed());
        return crossings.subList(0, Math.min(LISTED, crossings.size()));
    }

    private LocusReport locus(Locus locus, IndexedDonor donor, Typing typing, List<Double> chances) {
        var view = index.views()[Levels.of(locus)];
        var number = donor.typing()[Levels.of(locus)];
        var texts = number == 0 ? List.<String>of()
                : List.of(view.sets()[view.first(number)].text(), view.sets()[view.second(number)].text());
        var own = side(question.patient().at(locus), List.of());
        var offered = side(typing.at(locus), texts);
        var shared = new TreeSet<>(own.first());
        shared.addAll(own.second());
        var theirs = new TreeSet<>(offered.first());
        theirs.addAll(offered.second());
        shared.retainAll(theirs);
        return new LocusReport(locus, own, offered, chances, List.copyOf(shared));
    }

    private SideReport side(Optional<LocusTyping> typing, List<String> texts) {
        return typing.map(LocusTyping::expressed)
                .map(both -> new SideReport(texts, matchedAs(both.first()), matchedAs(both.second())))
                .orElseGet(() -> new SideReport(texts, List.of(), List.of()));
    }

    private List<String> matchedAs(AlleleSet set) {
        var groups = new TreeSet<String>();
        set.alleles().forEach(allele -> catalogue.matchedAs(allele).ifPresent(groups::add));
        set.families().forEach(family -> groups.add(family + ":XX"));
        return List.copyOf(groups);
    }
}

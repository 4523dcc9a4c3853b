package cn.yingchun.match.pair;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.Comparison;
import cn.yingchun.hla.grade.DonorGrade;
import cn.yingchun.hla.grade.LocusComparison;
import cn.yingchun.hla.grade.LocusGrade;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.hla.tce.TceComparison;
import cn.yingchun.hla.tce.TceVerdict;
import cn.yingchun.match.Reference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// Compares one patient with donors at every locus there is, as a coordinator reads it: grades by Atlas's names, mismatches
/// in both directions, DPB1 by T-cell epitopes.
///
/// Not shared between threads: it remembers groups.
public final class Pairs {
    private static final List<Locus> BEFORE = List.of(Locus.A, Locus.B, Locus.C, Locus.DRB1, Locus.DQB1, Locus.DPB1);
    private static final List<Locus> BEHIND = List.of(Locus.DQA1, Locus.DPA1);

    private final Reference reference;
    private final TypingReader reader;
    private final Comparison comparison;
    private final Optional<OfficialGrades> official;
    private final Optional<TceComparison> tce;
    private final PairedLoci paired;

    public Pairs(Reference reference, GradingRules rules) {
        this.reference = reference;
        this.reader = reference.reader();
        comparison = new Comparison(reference.catalogue());
        var release = reference.catalogue() instanceof ImgtRelease known ? Optional.of(known) : Optional.<ImgtRelease>empty();
        official = release.map(known -> new OfficialGrades(known, reader, rules));
        tce = release.map(known -> new TceComparison(known.book(), known.tce(), rules.tce()));
        paired = new PairedLoci(reader, comparison, official);
    }

    public Pairing of(Typed patient, RegistryDonor donor) {
        var offered = Typed.of(donor, reader);
        var loci = new ArrayList<LocusPair>();
        var graded = new EnumMap<Locus, LocusGrade>(Locus.class);
        for (var locus : BEFORE) {
            var line = line(locus, patient, offered);
            loci.add(line);
            if (locus != Locus.DPB1 || line.grade().typed()) {
                graded.put(locus, line.grade());
            }
        }
        loci.add(paired.line(patient, offered));
        BEHIND.forEach(locus -> loci.add(line(locus, patient, offered)));
        return new Pairing(donor.code(), loci, new DonorGrade(graded).category(), reference.catalogue().label(), official.isPresent());
    }

    private LocusPair line(Locus locus, Typed patient, Typed donor) {
        var signs = patient.at(locus).flatMap(own -> donor.at(locus).map(other -> comparison.of(own, other)))
                .orElse(LocusComparison.NOT_TYPED);
        var grade = official.map(grades -> grades.of(locus, patient, donor)).orElseGet(() -> ShortGrades.of(locus, signs));
        return new LocusPair(locus.name(), patient.texts(locus), donor.texts(locus), signs, grade,
                official.map(grades -> grades.path(locus, patient, donor)).orElse(List.of()), verdict(locus, grade, patient, donor));
    }

    private Optional<TceVerdict> verdict(Locus locus, LocusGrade grade, Typed patient, Typed donor) {
        var mismatched = locus == Locus.DPB1 && grade.typed() && grade.matches() < 2;
        return !mismatched ? Optional.empty() : Optional.of(tce.flatMap(judge -> patient.at(locus)
                .flatMap(own -> donor.at(locus).map(other -> judge.of(own, other)))).orElse(TceVerdict.UNKNOWN));
    }
}

package cn.yingchun.match.pair;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.grade.Comparison;
import cn.yingchun.hla.grade.LocusCategory;
import cn.yingchun.hla.grade.LocusComparison;
import cn.yingchun.hla.grade.LocusGrade;
import cn.yingchun.hla.grade.MatchConfidence;
import cn.yingchun.hla.grade.MatchGrade;
import cn.yingchun.hla.grade.PositionGrade;
import cn.yingchun.hla.grade.Sign;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.hla.serology.AntigenVerdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// DRB3, DRB4 and DRB5 as one: a chromosome carries one of them or none, so a person has none to two alleles.
///
/// An allele of one locus never matches one of another. One text means the same allele twice, as at any locus.
final class PairedLoci {
    private static final List<Locus> LOCI = List.of(Locus.DRB3, Locus.DRB4, Locus.DRB5);
    private static final PositionGrade OTHER_LOCUS =
            new PositionGrade(MatchGrade.MISMATCH, MatchConfidence.MISMATCH, AntigenVerdict.MISMATCH);

    private final TypingReader reader;
    private final Comparison comparison;
    private final Optional<OfficialGrades> official;

    PairedLoci(TypingReader reader, Comparison comparison, Optional<OfficialGrades> official) {
        this.reader = reader;
        this.comparison = comparison;
        this.official = official;
    }

    private record Copy(Locus locus, String text) {}

    private record Way(Sign first, Sign second, PositionGrade one, PositionGrade two) {
        int matches() {
            return (first.mismatch() ? 0 : 1) + (second.mismatch() ? 0 : 1);
        }
    }

    LocusPair line(Typed patient, Typed donor) {
        var own = copies(patient);
        var offered = copies(donor);
        var texts = offered.stream().map(Copy::text).toList();
        if (own.isEmpty() || offered.isEmpty()) {
            var open = new LocusGrade(PositionGrade.NOT_TYPED, PositionGrade.NOT_TYPED, LocusCategory.MATCH, Optional.empty(), false);
            return new LocusPair("DRB3/4/5", own.stream().map(Copy::text).toList(), texts, LocusComparison.NOT_TYPED, open, List.of(),
                    Optional.empty());
        }
        var direct = way(own.getFirst(), own.getLast(), offered);
        var cross = way(own.getLast(), own.getFirst(), offered);
        var best = direct.matches() >= cross.matches() ? direct : cross;
        var signs = new LocusComparison(best.first, best.second, best.matches(), lacking(offered, own), lacking(own, offered));
        var category = best.one.category().worse(best.two.category());
        return new LocusPair("DRB3/4/5", own.stream().map(Copy::text).toList(), texts, signs,
                new LocusGrade(best.one, best.two, category, Optional.empty(), true), List.of(), Optional.empty());
    }

    private static List<Copy> copies(Typed person) {
        return LOCI.stream().flatMap(locus -> person.texts(locus).stream().map(text -> new Copy(locus, text))).limit(2).toList();
    }

    private Way way(Copy first, Copy second, List<Copy> donor) {
        return new Way(sign(first, donor.getFirst()), sign(second, donor.getLast()),
                grade(first, donor.getFirst()), grade(second, donor.getLast()));
    }

    /// How many copies of some have no counterpart among others.
    private int lacking(List<Copy> some, List<Copy> others) {
        return (int) some.stream().distinct().filter(copy -> others.stream().allMatch(other -> sign(copy, other).mismatch())).count();
    }

    private Sign sign(Copy patient, Copy donor) {
        if (patient.locus != donor.locus) {
            return Sign.ANTIGEN_MISMATCH;
        }
        return typing(patient).flatMap(own -> typing(donor).map(other -> comparison.of(own, other).first())).orElse(Sign.NOT_TYPED);
    }

    private PositionGrade grade(Copy patient, Copy donor) {
        if (patient.locus != donor.locus) {
            return OTHER_LOCUS;
        }
        return official.map(grades -> grades.of(patient.locus, patient.text, donor.text).first())
                .orElseGet(() -> ShortGrades.of(patient.locus, new LocusComparison(sign(patient, donor), Sign.SAME, 0, 0, 0)).first());
    }

    private Optional<LocusTyping> typing(Copy copy) {
        return Stream.of(reader.locus(copy.locus, copy.text, "")).flatMap(read -> read.typing().stream()).findFirst();
    }
}

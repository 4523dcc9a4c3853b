package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.grade.LocusCategory;
import cn.yingchun.hla.grade.LocusGrade;
import cn.yingchun.hla.grade.MismatchDirection;
import cn.yingchun.hla.grade.PositionGrade;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.serology.AntigenVerdict;
import cn.yingchun.hla.tce.TceComparison;
import cn.yingchun.hla.tce.TceVerdict;
import java.util.Comparator;
import java.util.Optional;

/// Grades a donor's locus against a patient's.
///
/// Both ways to lay the alleles side by side are tried. The one with more matches counts, so that grades and match count
/// agree; then the one with better grades, then the surer one, then the one with more antigens alike.
public final class LocusGrading {
    private static final Comparator<LocusGrade> BETTER = Comparator.comparingInt(LocusGrade::matches)
            .thenComparingInt(locus -> locus.first().grade().ordinal() + locus.second().grade().ordinal())
            .thenComparingInt(locus -> locus.first().confidence().ordinal() + locus.second().confidence().ordinal())
            .thenComparingInt(LocusGrading::antigensAlike);

    private final GradedSides sides;
    private final Grades grades;
    private final Confidences confidences;
    private final AntigenVerdicts antigens;
    private final TceComparison tce;

    public LocusGrading(ImgtRelease release, GradingRules rules) {
        sides = new GradedSides(release, rules);
        grades = new Grades(release.book(), new SerologyGrades(release.serology().order()));
        confidences = new Confidences(release.serology());
        antigens = new AntigenVerdicts(release.serology(), rules.antigens());
        tce = new TceComparison(release.book(), release.tce(), rules.tce());
    }

    /// Looks up a side once, to be graded against many.
    public GradedSides sides() {
        return sides;
    }

    /// A locus typed by DNA or not at all; empty where it is not typed.
    public LocusGrade of(Locus locus, Optional<LocusTyping> patient, Optional<LocusTyping> donor) {
        if (patient.isEmpty() || donor.isEmpty()) {
            return notTyped(locus);
        }
        var graded = of(locus, sides.of(patient.get()), sides.of(donor.get()));
        return locus == Locus.DPB1 && graded.category() == LocusCategory.MISMATCH
                ? judged(graded, tce.of(patient.get(), donor.get())) : graded;
    }

    /// A locus of which both sides are looked up, by DNA or serology. DPB1 mismatches come without a direction.
    public LocusGrade of(Locus locus, GradedPair patient, GradedPair donor) {
        var direct = laid(locus, patient, donor);
        var cross = laid(locus, patient.swapped(), donor);
        return BETTER.compare(direct, cross) >= 0 ? direct : cross;
    }

    private static LocusGrade notTyped(Locus locus) {
        return locus == Locus.DPB1
                ? new LocusGrade(PositionGrade.DPB1_NOT_TYPED, PositionGrade.DPB1_NOT_TYPED, LocusCategory.UNKNOWN,
                        Optional.of(MismatchDirection.NOT_APPLICABLE), false)
                : new LocusGrade(PositionGrade.NOT_TYPED, PositionGrade.NOT_TYPED, LocusCategory.MATCH, Optional.empty(), false);
    }

    private LocusGrade laid(Locus locus, GradedPair patient, GradedPair donor) {
        var wanted = patient.expressed();
        var offered = donor.expressed();
        var first = new PositionGrade(grades.of(patient.first(), donor.first()),
                confidences.of(wanted.first(), offered.first()), antigens.of(locus, wanted.first(), offered.first()));
        var second = new PositionGrade(grades.of(patient.second(), donor.second()),
                confidences.of(wanted.second(), offered.second()), antigens.of(locus, wanted.second(), offered.second()));
        var direction = locus == Locus.DPB1 ? Optional.of(MismatchDirection.NOT_APPLICABLE) : Optional.<MismatchDirection>empty();
        return new LocusGrade(first, second, first.category().worse(second.category()), direction, true);
    }

    private static LocusGrade judged(LocusGrade mismatch, TceVerdict verdict) {
        var category = switch (verdict) {
            case PERMISSIVE -> LocusCategory.PERMISSIVE_MISMATCH;
            case UNKNOWN -> LocusCategory.UNKNOWN;
            case NON_PERMISSIVE_HVG, NON_PERMISSIVE_GVH -> LocusCategory.MISMATCH;
        };
        var direction = switch (verdict) {
            case PERMISSIVE -> Optional.of(MismatchDirection.NOT_APPLICABLE);
            case UNKNOWN -> Optional.<MismatchDirection>empty();
            case NON_PERMISSIVE_HVG -> Optional.of(MismatchDirection.NON_PERMISSIVE_HVG);
            case NON_PERMISSIVE_GVH -> Optional.of(MismatchDirection.NON_PERMISSIVE_GVH);
        };
        return new LocusGrade(mismatch.first(), mismatch.second(), category, direction, true);
    }

    private static int antigensAlike(LocusGrade locus) {
        return (locus.first().antigen() == AntigenVerdict.MATCH ? 1 : 0)
                + (locus.second().antigen() == AntigenVerdict.MATCH ? 1 : 0);
    }
}

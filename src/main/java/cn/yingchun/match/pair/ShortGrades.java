package cn.yingchun.match.pair;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.LocusCategory;
import cn.yingchun.hla.grade.LocusComparison;
import cn.yingchun.hla.grade.LocusGrade;
import cn.yingchun.hla.grade.MatchConfidence;
import cn.yingchun.hla.grade.MatchGrade;
import cn.yingchun.hla.grade.MismatchDirection;
import cn.yingchun.hla.grade.PositionGrade;
import cn.yingchun.hla.grade.Sign;
import cn.yingchun.hla.serology.AntigenVerdict;
import java.util.Optional;

/// Grades where no official release is at hand: nothing is known of sequences, so an equal name is a P group and no more,
/// and the first field stands for the antigen.
final class ShortGrades {
    private ShortGrades() {}

    static LocusGrade of(Locus locus, LocusComparison signs) {
        var first = of(locus, signs.first());
        var second = of(locus, signs.second());
        var typed = signs.first() != Sign.NOT_TYPED;
        var direction = locus == Locus.DPB1 && !signs.first().mismatch() && !signs.second().mismatch()
                ? Optional.of(MismatchDirection.NOT_APPLICABLE) : Optional.<MismatchDirection>empty();
        return new LocusGrade(first, second, category(locus, first, second), direction, typed);
    }

    /// A mismatch of DPB1 needs the T-cell epitope groups, which come with a release.
    private static LocusCategory category(Locus locus, PositionGrade first, PositionGrade second) {
        var worse = first.category().worse(second.category());
        return locus == Locus.DPB1 && worse == LocusCategory.MISMATCH ? LocusCategory.UNKNOWN : worse;
    }

    private static PositionGrade of(Locus locus, Sign sign) {
        return switch (sign) {
            case SAME, SAME_GROUP -> new PositionGrade(MatchGrade.P_GROUP, MatchConfidence.EXACT, AntigenVerdict.MATCH);
            case POSSIBLE -> new PositionGrade(MatchGrade.P_GROUP, MatchConfidence.POTENTIAL, AntigenVerdict.MATCH);
            case ALLELE_MISMATCH -> new PositionGrade(MatchGrade.MISMATCH, MatchConfidence.MISMATCH, AntigenVerdict.MATCH);
            case ANTIGEN_MISMATCH -> new PositionGrade(MatchGrade.MISMATCH, MatchConfidence.MISMATCH, AntigenVerdict.MISMATCH);
            case NOT_TYPED -> locus == Locus.DPB1 ? PositionGrade.DPB1_NOT_TYPED : PositionGrade.NOT_TYPED;
        };
    }
}

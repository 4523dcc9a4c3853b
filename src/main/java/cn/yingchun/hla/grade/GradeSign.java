package cn.yingchun.hla.grade;

import cn.yingchun.hla.serology.AntigenVerdict;

/// The sign for a grade in the table of matches: what a coordinator sees at a glance.
///
/// | sign | says |
/// |---|---|
/// | `=` | the same protein, or the same null allele |
/// | `≈` | the same G or P group, or the expressed allele twice in the place of a null one |
/// | `?` | may match: a typing leaves it open |
/// | `≠` | another allele of the same antigen |
/// | `×` | another antigen |
/// | `–` | not typed |
public final class GradeSign {
    private GradeSign() {}

    public static Sign of(PositionGrade side) {
        if (side.antigen() == AntigenVerdict.UNKNOWN) {
            return Sign.NOT_TYPED;
        }
        return switch (side.confidence()) {
            case MISMATCH -> side.antigen() == AntigenVerdict.MATCH ? Sign.ALLELE_MISMATCH : Sign.ANTIGEN_MISMATCH;
            case POTENTIAL -> Sign.POSSIBLE;
            case EXACT, DEFINITE -> same(side.grade()) ? Sign.SAME : Sign.SAME_GROUP;
        };
    }

    private static boolean same(MatchGrade grade) {
        return switch (grade) {
            case PROTEIN, CDNA, GDNA, NULL_PARTIAL, NULL_CDNA, NULL_GDNA -> true;
            default -> false;
        };
    }
}

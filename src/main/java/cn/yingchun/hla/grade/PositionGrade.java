package cn.yingchun.hla.grade;

import cn.yingchun.hla.serology.AntigenVerdict;

/// How one allele of the donor stands to the patient's.
public record PositionGrade(MatchGrade grade, MatchConfidence confidence, AntigenVerdict antigen) {
    /// A locus that is not typed on either side: everything is possible.
    public static final PositionGrade NOT_TYPED =
            new PositionGrade(MatchGrade.P_GROUP, MatchConfidence.POTENTIAL, AntigenVerdict.UNKNOWN);
    /// DPB1 that is not typed on either side: no donor is held to it, so nothing is said.
    public static final PositionGrade DPB1_NOT_TYPED =
            new PositionGrade(MatchGrade.UNKNOWN, MatchConfidence.POTENTIAL, AntigenVerdict.UNKNOWN);

    public boolean matches() {
        return confidence != MatchConfidence.MISMATCH;
    }

    /// The category of this side. A null allele against an expressed one is a match only if the donor's allele meets the
    /// patient's other allele, so that counts and categories never part.
    public LocusCategory category() {
        return grade == MatchGrade.EXPRESSING_VS_NULL && !matches() ? LocusCategory.MISMATCH : grade.category();
    }
}

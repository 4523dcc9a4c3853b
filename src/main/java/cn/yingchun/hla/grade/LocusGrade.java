package cn.yingchun.hla.grade;

import java.util.Optional;

/// How the two alleles of a donor at one locus stand to the patient's, in the order of the donor's typing.
///
/// @param typed     whether both patient and donor are typed here
/// @param direction of a DPB1 mismatch; empty at other loci, and where the T-cell epitope groups are not known
public record LocusGrade(
        PositionGrade first, PositionGrade second, LocusCategory category, Optional<MismatchDirection> direction, boolean typed) {
    /// Alleles that match or may match, 0 to 2.
    public int matches() {
        return (first.matches() ? 1 : 0) + (second.matches() ? 1 : 0);
    }

    /// Alleles of which the confidence is the one given, 0 to 2.
    public int with(MatchConfidence confidence) {
        return (first.confidence() == confidence ? 1 : 0) + (second.confidence() == confidence ? 1 : 0);
    }
}

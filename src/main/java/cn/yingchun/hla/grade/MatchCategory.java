package cn.yingchun.hla.grade;

/// What a donor comes to over all loci.
public enum MatchCategory {
    DEFINITE, EXACT, POTENTIAL,
    /// every locus matches but DPB1, and that mismatch is permissive
    PERMISSIVE_MISMATCH,
    MISMATCH
}

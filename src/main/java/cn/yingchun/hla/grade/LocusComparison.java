package cn.yingchun.hla.grade;

/// The two alleles of a donor at one locus against the patient's.
///
/// @param first   sign of the donor's first side
/// @param second  sign of the donor's second side
/// @param matches how many of the two can match
/// @param hvg     mismatches in the direction host against graft: donor alleles that the patient lacks
/// @param gvh     mismatches in the direction graft against host: patient alleles that the donor lacks
public record LocusComparison(Sign first, Sign second, int matches, int hvg, int gvh) {
    /// Nothing is known on one of both sides, so both alleles may match.
    public static final LocusComparison NOT_TYPED = new LocusComparison(Sign.NOT_TYPED, Sign.NOT_TYPED, 2, 0, 0);

    /// Matches that a better typing could still undo.
    public int potential() {
        return (open(first) ? 1 : 0) + (open(second) ? 1 : 0);
    }

    private static boolean open(Sign sign) {
        return sign == Sign.POSSIBLE || sign == Sign.NOT_TYPED;
    }
}

package cn.yingchun.hla.grade;

/// What a locus comes to; the worse of its two sides counts, in this order.
public enum LocusCategory {
    UNKNOWN,
    MISMATCH,
    /// DPB1 alone: a mismatch within one T-cell epitope group
    PERMISSIVE_MISMATCH,
    MATCH;

    public LocusCategory worse(LocusCategory other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

package cn.yingchun.hla.grade.rule;

/// The two sides of a typed locus.
public record GradedPair(GradedSide first, GradedSide second) {
    public GradedPair swapped() {
        return new GradedPair(second, first);
    }

    /// A null allele leaves its place to the expressed one; two null alleles stay. (WMDA: one position only.)
    public GradedPair expressed() {
        if (first.silent() == second.silent()) {
            return this;
        }
        return first.silent() ? new GradedPair(second, second) : new GradedPair(first, first);
    }
}

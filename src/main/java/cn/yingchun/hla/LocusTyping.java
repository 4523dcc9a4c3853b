package cn.yingchun.hla;

/// The typing of one locus: two allele sets in no order, since a laboratory cannot tell mother's from father's.
public record LocusTyping(AlleleSet first, AlleleSet second) {
    /// The sets that count in matching: a null allele makes no protein, so the expressed allele stands in its place.
    /// Two null alleles stay what they are. (WMDA: the rule is applied to one position only.)
    public LocusTyping expressed() {
        if (first.isNull() == second.isNull()) {
            return this;
        }
        return first.isNull() ? new LocusTyping(second, second) : new LocusTyping(first, first);
    }

    public LocusTyping swapped() {
        return new LocusTyping(second, first);
    }
}

package cn.yingchun.match.index;

import cn.yingchun.hla.AlleleSet;

/// One side of a donor's locus: as the registry wrote it, as it was read, and what it may be matched as.
///
/// @param silent whether it is a null allele
public record DonorSet(String text, AlleleSet alleles, long[] groups, boolean silent) {
    DonorSet(String text, AlleleSet alleles, long[] groups) {
        this(text, alleles, groups, alleles.isNull());
    }
}

package cn.yingchun.hla.read;

/// Which alleles behind a multiple allele code count.
public enum CodeRule {
    /// all that the code lists
    ALL,
    /// those that a haplotype table at hand holds, or one of their P group; all where it holds none (as newer py-ard does by
    /// lists of common alleles)
    COMMON
}

package cn.yingchun.hla.tce;

/// What is done with a typing whose alleles lie in several TCE groups.
public enum TceRule {
    /// It has no group. Since release 3.53.0 that makes the commonest typings, DPB1\*04:01:01G and 01:01:01G, unknown.
    STRICT,
    /// A typing within one G or P group has the group of the allele it is named after, as the IPD DPB1 tool answers.
    IPD_TOOL
}

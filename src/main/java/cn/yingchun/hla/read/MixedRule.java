package cn.yingchun.hla.read;

/// What is made of an antigen that a laboratory found beside a DNA typing of the same locus.
public enum MixedRule {
    /// Nothing: the DNA typing counts alone, as in Hap-E and in Anthony Nolan's Atlas.
    DNA_ONLY,
    /// It rules out alleles that the DNA typing left open and that do not show it, as in OptiMatch of the ZKRD.
    COMBINED
}

package cn.yingchun.hla.read;

/// What a locus means of which a file or a person tells one side only.
public enum BlankSecond {
    /// The same text once more, as laboratories mean it who write a homozygous person so (the rule of the WMDA exercise).
    SAME,
    /// Nobody knows: the second side may be any allele of the locus.
    UNKNOWN
}

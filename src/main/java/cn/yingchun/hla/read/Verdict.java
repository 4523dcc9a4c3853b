package cn.yingchun.hla.read;

/// What became of one part of a typing that was entered.
public enum Verdict {
    /// read, and it means one thing
    ACCEPTED,
    /// read, and it leaves several alleles open
    AMBIGUOUS,
    /// not read; the remark says why, and the typing goes without it
    REFUSED
}

package cn.yingchun.hla.serology;

/// Whether two sides of a typing are alike as antigens.
public enum AntigenVerdict {
    MATCH,
    MISMATCH,
    /// a side that is not typed
    UNKNOWN
}

package cn.yingchun.hla.serology;

/// What place an antigen has in the order of antigens.
public enum AntigenKind {
    /// later found to be several: B16 is B38 or B39
    BROAD,
    /// one of the several
    SPLIT,
    /// a variant of another antigen: B3901 of B39
    ASSOCIATED,
    /// never split and no variant: B7
    NOT_SPLIT
}

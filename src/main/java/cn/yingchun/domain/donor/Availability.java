package cn.yingchun.domain.donor;

/// EMDIS D_STATUS: whether a donor can be asked now.
public enum Availability {
    /// available
    AV,
    /// temporarily unavailable
    TU,
    /// reserved for another patient
    OP,
    /// reserved for this patient
    RS,
    /// deleted from the registry
    DE
}

package cn.yingchun.hla.grade;

/// In which direction a mismatch of DPB1 works.
public enum MismatchDirection {
    /// no mismatch, or a permissive one
    NOT_APPLICABLE,
    NON_PERMISSIVE_HVG,
    NON_PERMISSIVE_GVH
}

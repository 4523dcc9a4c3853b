package cn.yingchun.domain.access;

/// How much of a field somebody may see.
public enum Level {
    NO,
    /// Enough to recognise, not enough to know.
    MASKED,
    FULL
}

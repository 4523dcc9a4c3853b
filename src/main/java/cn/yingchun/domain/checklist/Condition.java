package cn.yingchun.domain.checklist;

/// When an item is asked for at all.
public enum Condition {
    ALWAYS,
    /// the donor is a woman of at most 55 years
    FEMALE,
    /// the cells collected so far are below the target
    BELOW_TARGET,
    /// only before something is published or sent on
    ON_RELEASE
}

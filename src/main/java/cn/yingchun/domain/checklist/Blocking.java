package cn.yingchun.domain.checklist;

/// What an open item does at a gate.
public enum Blocking {
    /// holds it
    HARD,
    /// warns
    SOFT,
    /// nothing: the program does it
    INFO
}

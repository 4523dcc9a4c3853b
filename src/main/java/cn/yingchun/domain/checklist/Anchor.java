package cn.yingchun.domain.checklist;

/// The days that every other day of a case is counted from.
public enum Anchor {
    /// the county office got the match notice
    N,
    /// high-resolution typing was requested
    H,
    /// the transplant hospital requested the work-up
    W,
    /// the patient's conditioning begins; from here on the patient cannot live without the graft
    P0,
    /// first dose of G-CSF, normally D0 − 4
    G1,
    /// first day of collection
    D0,
    /// last day of collection
    D0LAST;

    /// The key of its name in the word files.
    public String key() {
        return "case.anchor." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

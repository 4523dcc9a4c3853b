package cn.yingchun.match;

/// Where a donor's probabilities come from.
public enum Explained {
    /// the haplotype table explains patient and donor
    BY_TABLE,
    /// both typings leave nothing open; no table was needed
    BY_TYPING,
    /// the table does not explain patient or donor: the donor is classed, without probabilities
    NOT
}

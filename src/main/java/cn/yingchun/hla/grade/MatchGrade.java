package cn.yingchun.hla.grade;

import java.util.Locale;

/// How closely two sides of a locus are alike, worst first; a typing that leaves alleles open has the best grade that is
/// possible. Names and order as in Anthony Nolan's Atlas.
public enum MatchGrade {
    MISMATCH,
    /// a null allele against one that makes protein
    EXPRESSING_VS_NULL,
    /// the same broad antigen, or a broad one and its split
    BROAD,
    /// the same antigen, or one and what is associated with it
    SPLIT,
    /// the same associated antigen
    ASSOCIATED,
    /// two different null alleles
    NULL_MISMATCH,
    /// the same null allele, sequenced in part, in its exons, entirely
    NULL_PARTIAL, NULL_CDNA, NULL_GDNA,
    /// the same protein in the part that binds antigens
    P_GROUP,
    /// the same exons there
    G_GROUP,
    /// the same protein, known from end to end
    PROTEIN,
    /// the same exons, all known
    CDNA,
    /// the same allele with exons and introns
    GDNA,
    /// DPB1 not typed
    UNKNOWN;

    public LocusCategory category() {
        return switch (this) {
            case MISMATCH, NULL_MISMATCH -> LocusCategory.MISMATCH;
            case UNKNOWN -> LocusCategory.UNKNOWN;
            default -> LocusCategory.MATCH;
        };
    }

    /// The key of its name in the word files.
    public String key() {
        return "grade.grade." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name in Atlas's own interface, `NullGDna`.
    public String atlas() {
        return AtlasName.of(this);
    }
}

package cn.yingchun.hla.grade;

import java.util.Locale;

/// What a donor comes to over all loci.
public enum MatchCategory {
    DEFINITE, EXACT, POTENTIAL,
    /// every locus matches but DPB1, and that mismatch is permissive
    PERMISSIVE_MISMATCH,
    MISMATCH;

    /// The name in Atlas's own interface, `PermissiveMismatch`.
    public String atlas() {
        return AtlasName.of(this);
    }

    /// The key of its name in the word files.
    public String key() {
        return "grade.category." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package cn.yingchun.hla.grade;

import java.util.Locale;

/// How sure it is that two sides match. Names and order as in Anthony Nolan's Atlas.
public enum MatchConfidence {
    MISMATCH,
    /// they may match, or may not
    POTENTIAL,
    /// both by DNA, and each leaves one P group
    EXACT,
    /// both name one allele
    DEFINITE;

    /// The key of its name in the word files.
    public String key() {
        return "grade.confidence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name in Atlas's own interface, `Definite`.
    public String atlas() {
        return AtlasName.of(this);
    }
}

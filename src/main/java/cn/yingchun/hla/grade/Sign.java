package cn.yingchun.hla.grade;

import java.util.Locale;

/// How one allele of a donor stands to the patient's, as one sign. The sign carries the meaning, the colour only helps.
public enum Sign {
    SAME("="),
    SAME_GROUP("≈"),
    POSSIBLE("?"),
    ALLELE_MISMATCH("≠"),
    ANTIGEN_MISMATCH("×"),
    NOT_TYPED("–");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public boolean mismatch() {
        return this == ALLELE_MISMATCH || this == ANTIGEN_MISMATCH;
    }

    /// The key of its meaning in the word files.
    public String key() {
        return "grade.sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

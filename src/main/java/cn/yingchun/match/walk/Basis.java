package cn.yingchun.match.walk;

import cn.yingchun.hla.grade.rule.NullRule;

/// What makes a donor worth listing.
public enum Basis {
    /// the typing allows enough matches; a null allele within a list does not help (the rule of Atlas)
    TYPING,
    /// the typing allows it, or the table gives it a probability, be it by a null allele within a list (the rule of Hap-E)
    EITHER,
    /// the table gives it a probability; nothing else counts
    TABLE;

    public static Basis of(NullRule rule) {
        return rule == NullRule.HAP_E ? EITHER : TYPING;
    }
}

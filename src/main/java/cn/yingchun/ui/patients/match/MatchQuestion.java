package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.match.rule.MatchRules;
import java.util.Optional;

/// What is looked for: for whom, how good at least, which donors only, and by which rules.
///
/// @param mismatches alleles that may differ at most, 0 to 5
/// @param exactly    only donors with just so many mismatches, none with fewer
/// @param product    adults or cord units
/// @param eldest     age in years, 0 for any
public record MatchQuestion(
        PatientId patient, int mismatches, boolean exactly, Product product, boolean readyOnly, boolean cmvNegative, Optional<Sex> sex, int eldest, MatchRules rules) {
    public static MatchQuestion of(PatientId patient) {
        return new MatchQuestion(patient, 1, false, Product.ADULT, false, false, Optional.empty(), 0, MatchRules.USUAL);
    }

    /// The fewest matches of a donor that is listed, such as 9 of 10.
    public int minimum() {
        return Math.max(0, rules.positions() - mismatches);
    }

    public MatchQuestion mismatches(int other) {
        return new MatchQuestion(patient, other, exactly, product, readyOnly, cmvNegative, sex, eldest, rules);
    }

    public MatchQuestion exactly(boolean only) {
        return new MatchQuestion(patient, mismatches, only, product, readyOnly, cmvNegative, sex, eldest, rules);
    }

    public MatchQuestion among(Product wanted) {
        return new MatchQuestion(patient, mismatches, exactly, wanted, readyOnly, cmvNegative, sex, eldest, rules);
    }

    public MatchQuestion readyOnly(boolean only) {
        return new MatchQuestion(patient, mismatches, exactly, product, only, cmvNegative, sex, eldest, rules);
    }

    MatchQuestion cmvNegative(boolean only) {
        return new MatchQuestion(patient, mismatches, exactly, product, readyOnly, only, sex, eldest, rules);
    }

    MatchQuestion sex(Optional<Sex> only) {
        return new MatchQuestion(patient, mismatches, exactly, product, readyOnly, cmvNegative, only, eldest, rules);
    }

    MatchQuestion eldest(int years) {
        return new MatchQuestion(patient, mismatches, exactly, product, readyOnly, cmvNegative, sex, years, rules);
    }

    public MatchQuestion by(MatchRules other) {
        return new MatchQuestion(patient, mismatches, exactly, product, readyOnly, cmvNegative, sex, eldest, other);
    }
}

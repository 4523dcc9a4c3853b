package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.PatientId;
import java.util.Optional;

/// What is looked for: for whom, how good at least, and which donors only.
///
/// @param minimum alleles of ten that must match at least: 10, 9 or 8
/// @param eldest  age in years, 0 for any
public record MatchQuestion(
        PatientId patient, int minimum, boolean readyOnly, boolean cmvNegative, Optional<Sex> sex, int eldest) {
    static MatchQuestion of(PatientId patient) {
        return new MatchQuestion(patient, 9, false, false, Optional.empty(), 0);
    }

    MatchQuestion minimum(int other) {
        return new MatchQuestion(patient, other, readyOnly, cmvNegative, sex, eldest);
    }

    MatchQuestion readyOnly(boolean only) {
        return new MatchQuestion(patient, minimum, only, cmvNegative, sex, eldest);
    }

    MatchQuestion cmvNegative(boolean only) {
        return new MatchQuestion(patient, minimum, readyOnly, only, sex, eldest);
    }

    MatchQuestion sex(Optional<Sex> only) {
        return new MatchQuestion(patient, minimum, readyOnly, cmvNegative, only, eldest);
    }

    MatchQuestion eldest(int years) {
        return new MatchQuestion(patient, minimum, readyOnly, cmvNegative, sex, years);
    }
}

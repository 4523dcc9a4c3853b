package cn.yingchun.domain.patient;

import cn.yingchun.domain.fact.Fact;
import java.util.List;

/// What of a patient may be told later or otherwise than when the search began.
///
/// @param weightKg kilograms, 0 if unknown
/// @param typing   GL text
public record Details(double weightKg, String typing, Blood blood, Descent descent) {
    /// @param facts of the same patient, in clock order
    public static Details of(Patient patient, List<Fact> facts) {
        return new Details(patient.weightKg(), patient.typing(), Blood.of(facts), Descent.of(facts));
    }
}

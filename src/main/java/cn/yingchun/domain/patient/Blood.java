package cn.yingchun.domain.patient;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.fact.Fact;
import java.util.List;

/// What of a patient's blood decides between donors of one match: blood group and CMV.
///
/// @param abo blood group such as `A+` or `A`, blank if unknown
public record Blood(String abo, Cmv cmv) {
    public static final Blood UNKNOWN = new Blood("", Cmv.UNKNOWN);

    /// @param facts of one patient, in clock order; the newest entry counts
    public static Blood of(List<Fact> facts) {
        return facts.stream().map(Fact::what).filter(PatientFact.Entered.class::isInstance).map(PatientFact.Entered.class::cast)
                .reduce((_, newer) -> newer).map(entered -> new Blood(entered.abo().orElse(""), entered.cmv().orElse(Cmv.UNKNOWN)))
                .orElse(UNKNOWN);
    }
}

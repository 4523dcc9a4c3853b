package cn.yingchun.domain.patient;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What of a patient's blood decides between donors of one match: blood group and CMV.
///
/// @param abo blood group such as `A+` or `A`, blank if unknown
public record Blood(String abo, Cmv cmv) {
    public static final Blood UNKNOWN = new Blood("", Cmv.UNKNOWN);

    /// @param facts of one patient, in clock order; the newest word counts
    public static Blood of(List<Fact> facts) {
        return facts.stream().map(Fact::what).flatMap(Blood::in).reduce((_, newer) -> newer).orElse(UNKNOWN);
    }

    private static Stream<Blood> in(What what) {
        return switch (what) {
            case PatientFact.Entered entered -> Stream.of(of(entered.abo(), entered.cmv()));
            case PatientFact.BloodTold(var abo, var cmv) -> Stream.of(of(abo, cmv));
            default -> Stream.empty();
        };
    }

    private static Blood of(Optional<String> abo, Optional<Cmv> cmv) {
        return new Blood(abo.orElse(""), cmv.orElse(Cmv.UNKNOWN));
    }
}

package cn.yingchun.domain.patient;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.What;
import java.util.Optional;

/// What is written about a patient. No field for a name, number or hospital bed exists, so that none can be stored.
public sealed interface PatientFact extends What {
    /// A search begins for a patient.
    ///
    /// @param code     the province's code of the patient
    /// @param centre   transplant hospital
    /// @param ageBand  decade of life such as `40-49`, never a birth date
    /// @param weightKg kilograms, 0 if unknown
    /// @param typing   GL text as it was entered
    /// @param abo      blood group such as `A+` or `A`; empty if nobody told
    /// @param cmv      antibodies against cytomegalovirus; empty if nobody told
    record Entered(String code, String centre, Sex sex, String ageBand, double weightKg, String typing, Optional<String> abo, Optional<Cmv> cmv)
            implements PatientFact {
        /// Of whom blood group and CMV are not known.
        public Entered(String code, String centre, Sex sex, String ageBand, double weightKg, String typing) {
            this(code, centre, sex, ageBand, weightKg, typing, Optional.empty(), Optional.empty());
        }
    }

    /// The typing was entered anew; the former one stays in the history.
    record Retyped(String typing) implements PatientFact {}

    /// The weight changed, kg.
    record Reweighed(double weightKg) implements PatientFact {}

    /// Blood group and CMV as they are known now; empty for what nobody knows.
    record BloodTold(Optional<String> abo, Optional<Cmv> cmv) implements PatientFact {}

    /// The registry and ethnicity whose haplotypes the patient has, as the frequency tables name them; blank for unknown.
    record DescentTold(String registry, String ethnicity) implements PatientFact {}

    /// No more donors are looked for; the reason code is P01 … P07.
    record SearchEnded(String reason) implements PatientFact {}

    /// The search goes on again.
    record SearchResumed() implements PatientFact {}
}

package cn.yingchun.domain.patient;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.PatientId;
import java.util.List;
import java.util.Optional;

/// A patient as a county office may know one: a code, a hospital, a weight, a typing. Nothing here names a person.
///
/// @param ageBand  decade of life such as `40-49`
/// @param weightKg kilograms, 0 if unknown
/// @param typing   GL text as it was entered
/// @param searching whether donors are looked for
public record Patient(
        PatientId id,
        String code,
        String centre,
        Sex sex,
        String ageBand,
        double weightKg,
        String typing,
        boolean searching) {
    /// Folds the facts of one patient, in clock order; empty if none of them enters the patient.
    public static Optional<Patient> of(PatientId id, List<Fact> facts) {
        Optional<Patient> patient = Optional.empty();
        for (var fact : facts) {
            if (fact.what() instanceof PatientFact what) {
                patient = what instanceof PatientFact.Entered entered && patient.isEmpty()
                        ? Optional.of(entered(id, entered))
                        : patient.map(known -> known.after(what));
            }
        }
        return patient;
    }

    private static Patient entered(PatientId id, PatientFact.Entered it) {
        return new Patient(id, it.code(), it.centre(), it.sex(), it.ageBand(), it.weightKg(), it.typing(), true);
    }

    private Patient after(PatientFact fact) {
        return switch (fact) {
            case PatientFact.Entered again -> entered(id, again);
            case PatientFact.Retyped(var newTyping) -> with(weightKg, newTyping, searching);
            case PatientFact.Reweighed(var newKg) -> with(newKg, typing, searching);
            case PatientFact.BloodTold _, PatientFact.DescentTold _ -> this;
            case PatientFact.SearchEnded _ -> with(weightKg, typing, false);
            case PatientFact.SearchResumed _ -> with(weightKg, typing, true);
        };
    }

    private Patient with(double newKg, String newTyping, boolean stillSearching) {
        return new Patient(id, code, centre, sex, ageBand, newKg, newTyping, stillSearching);
    }
}

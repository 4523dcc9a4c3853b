package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a patient in one line, under the code: what nobody told is left out.
final class PatientLine {
    private PatientLine() {}

    static String of(Patient patient, Details details, Words words) {
        var blood = details.blood();
        return Stream.of(words.say("patients.sex." + patient.sex()),
                        patient.ageBand().isBlank() ? "" : words.say("patients.line.age", patient.ageBand()),
                        patient.centre(),
                        details.weightKg() == 0 ? "" : words.say("patients.line.kg", details.weightKg()),
                        blood.abo().isBlank() ? "" : words.say("patients.line.abo", blood.abo()),
                        blood.cmv() == Cmv.UNKNOWN ? "" : words.say("patients.line.cmv", words.say("patients.cmv." + blood.cmv())),
                        details.descent().pool().label())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}

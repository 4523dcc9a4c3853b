package cn.yingchun.store.crash;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.PlanFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.store.Offices;
import cn.yingchun.store.Registry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What workers do in crash tests: acts of three facts each, numbered in their reason, and small registry files, numbered
/// in their codes. From the number alone one can say what must be there.
public final class Work {
    static final int FACTS_AN_ACT = 3;
    static final int DONORS_A_FILE = 300;

    private Work() {}

    public static Act act(long number, Subject office) {
        var donor = new DonorId(new UUID(1, number % 40));
        var patient = new PatientId(new UUID(2, number / 4 % 60));
        return switch ((int) (number % 4)) {
            case 0 -> of(number, Subject.of(patient), new PatientFact.Entered("P" + number, "演示医院", Sex.F, "40-49", 61, "A*02:01+A*11:01"),
                    new PatientFact.Retyped("A*02:07+A*11:01"), new PatientFact.Reweighed(62.5));
            case 1 -> of(number, Subject.of(new CaseId(new UUID(3, number))),
                    new CourseFact.Opened("410105-2026-T-" + number, donor, patient, LocalDate.of(2026, 11, 2), "N" + number, Sex.M,
                            LocalDate.of(1990, 1, 1), "D" + number % 40, Optional.empty()),
                    new CourseFact.StageEntered(Stage.CONTACT),
                    new PlanFact.Planned(1, Map.of(Anchor.D0, LocalDate.of(2026, 12, 1).plusDays(number % 30)), List.of()));
            case 2 -> of(number, Subject.of(donor), new DonorFact.Named("演示·赵" + number, Optional.empty()),
                    new DonorFact.ContactConfirmed(LocalDate.of(2026, 11, 3)),
                    new DonorFact.StatusSet(Availability.RS, Optional.empty(), Optional.empty()));
            default -> of(number, office, new OfficeFact.SettingChosen("a", "1"), new OfficeFact.SettingChosen("b", "2"),
                    new OfficeFact.Renamed("演示办公室" + number));
        };
    }

    /// The donors of file `number`; no two files share one.
    public static Stream<RegistryDonor> file(long number) {
        return Registry.donors(DONORS_A_FILE, number).map(donor -> new RegistryDonor("F" + number + "-" + donor.code(), donor.sex(),
                donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(), donor.hla(), donor.status(), donor.more()));
    }

    private static Act of(long number, Subject subject, What... whats) {
        return new Act(Offices.USER, Instant.EPOCH.plusSeconds(number), Optional.of("act " + number),
                Stream.of(whats).map(what -> Deed.of(subject, what)).toList());
    }
}

package cn.yingchun.work.practice;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact.Entered;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Office;
import cn.yingchun.work.Casework;
import cn.yingchun.work.PatientDesk;
import cn.yingchun.work.Playbook;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Furnishes an empty practice office: a made-up registry, patients who find donors in it, and cases in every stage.
///
/// The same scale gives the same donors, patients and cases. All acts go through the verbs that people use.
public final class PracticeOffice {
    private static final int MOST_LOOKED_AT = 2_000;
    private static final double DONORS_SHARE = 0.6;
    private static final List<String> CENTRES = List.of("演示移植医院甲", "演示移植医院乙", "演示移植医院丙");
    private static final List<String> AGE_BANDS = List.of("0-9", "10-19", "20-29", "30-39", "40-49", "50-59");

    private static final Duration DAY_BEGINS = Duration.ofHours(10);

    private final Office office;
    private final Casework work;
    private final PatientDesk patients;

    public PracticeOffice(Office office, Casework work, PatientDesk patients) {
        this.office = office;
        this.work = work;
        this.patients = patients;
    }

    /// The practice office in a new and empty one.
    public static PracticeOffice in(Office office, Clock clock) {
        var rules = Playbook.load();
        return new PracticeOffice(office, new Casework(office, rules, clock), new PatientDesk(office, rules, clock));
    }

    /// The day a practice office stands on: before the machine of the morning has run for a while it is still yesterday's.
    public static LocalDate day(Clock clock) {
        return LocalDate.ofInstant(clock.instant().minus(DAY_BEGINS), WorkCalendar.ZONE);
    }

    /// What every practice office begins with, whoever practises.
    public static NewOffice founding(String user) {
        return new NewOffice("练习办公室 Practice", "410105", user, true);
    }

    /// How much to make up.
    ///
    /// @param table  haplotypes of the registry; a modelled table does
    /// @param donors at least 1,000
    /// @param today  the day on which the cases stand where they shall stand
    public record Scale(HaplotypeTable table, int donors, long seed, LocalDate today) {}

    /// What was made up.
    public record Furnished(int donors, int patients, int cases) {}

    /// Makes everything up; donors first, as one batch.
    public Furnished furnish(Scale scale, Progress progress) {
        var registry = new PracticeRegistry(scale.table(), scale.seed(), scale.today());
        register(registry, scale.donors(), progress);
        var cast = cast(registry, scale);
        var scenes = Scene.values();
        for (int number = 0; number < cast.size(); number++) {
            progress.goOn();
            progress.at(DONORS_SHARE + (1 - DONORS_SHARE) * number / cast.size(), "case.practice.cases");
            var donor = cast.get(number);
            var patient = enter(number, donor, scale.today());
            if (number < scenes.length) {
                scenes[number].play(work, donor, patient, scale.today());
            }
        }
        return new Furnished(scale.donors(), cast.size(), scenes.length);
    }

    private void register(PracticeRegistry registry, int donors, Progress progress) {
        try (var intake = office.intake(office.user(), "practice")) {
            for (int number = 1; number <= donors; number++) {
                if (number % 1_000 == 0) {
                    progress.goOn();
                    progress.at(DONORS_SHARE * number / donors, "case.practice.donors");
                }
                intake.add(registry.donor(number));
            }
            intake.commit(Progress.NONE);
        }
    }

    /// One donor for each scene and two for patients who only search.
    private static List<RegistryDonor> cast(PracticeRegistry registry, Scale scale) {
        var cast = new ArrayList<RegistryDonor>();
        for (int number = 1; number <= Math.min(scale.donors(), MOST_LOOKED_AT) && cast.size() < Scene.values().length + 2; number++) {
            var donor = registry.donor(number);
            if (Casting.fits(donor, scale.today())) {
                cast.add(donor);
            }
        }
        return cast;
    }

    private PatientId enter(int number, RegistryDonor twin, LocalDate today) {
        return patients.at(Days.at(today.minusDays(90), "09:00")).enter(new Entered("PT-%04d".formatted(number + 1),
                CENTRES.get(number % CENTRES.size()), number % 2 == 0 ? Sex.M : Sex.F, AGE_BANDS.get(number % AGE_BANDS.size()),
                50 + number * 2, Casting.typing(twin)));
    }
}

package cn.yingchun.work.practice;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.patient.PatientFact.Entered;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.work.Casework;
import cn.yingchun.work.DonorDesk;
import cn.yingchun.work.NewDeferral;
import cn.yingchun.work.PatientDesk;
import cn.yingchun.work.Playbook;
import cn.yingchun.work.reach.Reaching;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Random but lawful work of one person in an office that has donors: every step goes through the verbs that people use,
/// and what a rule refuses is refused and counted.
///
/// In offices of equal content on the same day the same random numbers give the same work.
public final class Simulation {
    private static final List<String> WAYS_TO_END = List.of("R01", "R07", "R09");
    private static final int NOTICE_AT_LEAST = 45;
    private static final int NOTICE_SPREAD = 30;
    private static final int TRIES_FOR_A_DONOR = 25;
    private static final int MOST_CASES = 1_000;

    private final Office office;
    private final RandomGenerator random;
    private final LocalDate today;
    private final Casework work;
    private final DonorDesk donors;
    private final PatientDesk patients;
    private final Reaching reaching;
    private final int registered;

    /// @throws Trouble `case.simulation.nobody` if the office has no donors
    public Simulation(Office office, RandomGenerator random, Clock clock) {
        this.office = office;
        this.random = random;
        today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        var rules = Playbook.load();
        work = new Casework(office, rules, clock);
        donors = new DonorDesk(office, clock);
        patients = new PatientDesk(office, rules, clock);
        reaching = new Reaching(office, work, clock);
        registered = office.donors().count(DonorFilter.ALL);
        if (registered == 0) {
            throw new Trouble("case.simulation.nobody");
        }
    }

    /// What came of it.
    public record Done(int steps, int refused) {
        public Done plus(Done other) {
            return new Done(steps + other.steps, refused + other.refused);
        }
    }

    /// @param steps acts of a person; the work of a whole stage of a case counts as one
    public Done run(int steps, Progress progress) {
        var refused = 0;
        for (int step = 0; step < steps; step++) {
            progress.goOn();
            progress.at((double) step / steps, "case.simulation.working");
            try {
                step();
            } catch (Trouble lawful) {
                refused++;
            }
        }
        return new Done(steps, refused);
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> call(someone());
            case 3 -> reaching.confirmed(someone().id(), today);
            case 4 -> defer(someone());
            case 5 -> open();
            case 6 -> end();
            default -> stretch();
        }
    }

    private DonorRow someone() {
        return office.donors().page(DonorFilter.ALL, DonorOrder.CODE, random.nextInt(registered), 1).rows().getFirst();
    }

    private void call(DonorRow donor) {
        var results = CallResult.values();
        reaching.called(donor.id(), new Called(Channel.PHONE, Callee.DONOR, results[random.nextInt(results.length)], Optional.empty(), Optional.empty()));
    }

    private void defer(DonorRow donor) {
        donors.defer(donor.id(), new NewDeferral("D28", today.minusDays(random.nextInt(10)), true, 0, Optional.empty(), ""));
    }

    /// A patient who fits a donor, and the donor's case. Which donor is free the office says.
    private void open() {
        for (int tries = 0; tries < TRIES_FOR_A_DONOR; tries++) {
            var donor = someone();
            if (donor.status() == Availability.AV && Casting.fits(donor.registry(), today)) {
                var notice = today.minusDays(NOTICE_AT_LEAST + random.nextInt(NOTICE_SPREAD));
                var patient = patients.at(Days.at(notice, "08:00")).enter(new Entered("PS-%08x".formatted(random.nextInt()), "演示移植医院",
                        donor.registry().sex(), "30-39", 40 + random.nextInt(50), Casting.typing(donor.registry())));
                Walk.begin(work, Days.fromNotice(notice), Casting.newCase(donor.registry(), patient, notice));
                return;
            }
        }
        throw new Trouble("case.simulation.nobody");
    }

    private void end() {
        work.ending().close(someCase(), "O6", Optional.of(WAYS_TO_END.get(random.nextInt(WAYS_TO_END.size()))), "演示");
    }

    private void stretch() {
        var walk = Walk.resumed(work, someCase());
        if (walk.ends().isAfter(today)) {
            throw new Trouble("case.simulation.early");
        }
        walk.stretch();
    }

    private CaseId someCase() {
        var open = office.cases().page(CaseFilter.ALL, 0, MOST_CASES).rows().stream()
                .filter(row -> row.stage() != Stage.CLOSED && row.stage() != Stage.FOLLOWUP).toList();
        if (open.isEmpty()) {
            throw new Trouble("case.simulation.nobody");
        }
        return open.get(random.nextInt(open.size())).id();
    }
}

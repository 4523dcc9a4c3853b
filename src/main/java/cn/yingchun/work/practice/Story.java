package cn.yingchun.work.practice;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.collect.Watch;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact.Entered;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.work.Casework;
import cn.yingchun.work.PatientDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The founding story, walked with an invented donor: called on 25 November, collected 40 days later.
///
/// Each step is done by the verbs that people use and says in one sentence what happened, so that the command line, the
/// window's pictures and the tests all tell the same story.
public final class Story {
    private final Casework work;
    private final PatientDesk patients;
    private final Function<String, Found> search;
    private final Entered patient;
    private final Days days;
    private @Nullable PatientId patientId;
    private @Nullable RegistryDonor donor;
    private @Nullable Walk walk;

    /// @param search answers a typing with the donor at the top of the list; given by whoever has an index of donors
    /// @param typing GL text of the patient
    /// @param notice the day of the match notice
    public Story(Casework work, PatientDesk patients, Function<String, Found> search, String typing, LocalDate notice) {
        this.work = work;
        this.patients = patients;
        this.search = search;
        patient = new Entered("PT-STORY-" + notice, "演示移植医院", Sex.F, "40-49", 70, typing);
        days = Days.fromNotice(notice);
    }

    /// What a search came back with.
    ///
    /// @param hits     donors on the list
    /// @param lookedAt donors in the registry
    public record Found(RegistryDonor donor, int hits, int lookedAt) {}

    /// One step.
    ///
    /// @param name key of its name, such as `story.search.name`
    public record Step(String name, Supplier<Wording> deed) {
        /// Does it and says what happened. Steps are done once, in order.
        public Wording play() {
            return deed.get();
        }
    }

    /// The steps in order.
    public List<Step> steps() {
        return List.of(
                new Step("story.patient.name", this::enterPatient), new Step("story.search.name", this::findDonor),
                new Step("story.open.name", this::openCase), new Step("story.second.name", this::refuseSecondCase),
                new Step("story.call.name", this::callDonor), new Step("story.typing.name", this::typeAndPlan),
                new Step("story.stopped.name", this::stopAtGate), new Step("story.exam.name", this::examine),
                new Step("story.moved.name", this::previewMove), new Step("story.clear.name", this::clear),
                new Step("story.nocall.name", this::stopWithoutCall), new Step("story.doses.name", this::giveDoses),
                new Step("story.run.name", this::collect), new Step("story.product.name", this::countProduct),
                new Step("story.alarms.name", this::listAlarms), new Step("story.handover.name", this::handOver),
                new Step("story.outcome.name", this::close));
    }

    /// The case, once it is open.
    public Optional<CaseId> caseId() {
        return Optional.ofNullable(walk).map(Walk::id);
    }

    /// The patient, once entered.
    public Optional<PatientId> patientId() {
        return Optional.ofNullable(patientId);
    }

    private Wording enterPatient() {
        patientId = patients.at(Days.at(days.notice().minusDays(2), "09:00")).enter(patient);
        return said("story.patient.did", patient.code(), patient.typing());
    }

    private Wording findDonor() {
        var found = search.apply(patient.typing());
        donor = found.donor();
        return said("story.search.did", found.lookedAt(), found.hits(), found.donor().code());
    }

    private Wording openCase() {
        walk = Walk.begin(work, days, Casting.newCase(Objects.requireNonNull(donor), Objects.requireNonNull(patientId), days.notice()));
        return said("story.open.did", file().opened().number(), days.notice().toString());
    }

    private Wording refuseSecondCase() {
        return refused(() -> Walk.begin(work, days, Casting.newCase(Objects.requireNonNull(donor), Objects.requireNonNull(patientId), days.notice())));
    }

    private Wording callDonor() {
        walk().match();
        walk().contact();
        var unanswered = file().each(Called.class).stream()
                .filter(call -> call.what().result() == CallResult.NO_ANSWER).count();
        return said("story.call.did", unanswered);
    }

    private Wording typeAndPlan() {
        walk().to(Stage.EXAM);
        return said("story.typing.did", days.d0().toString(), days.conditioning().toString(), days.firstDose().toString());
    }

    private Wording stopAtGate() {
        walk().examPartly();
        return refused(() -> walk().advance(days.exam(), "12:00"));
    }

    private Wording examine() {
        walk().to(Stage.CLEAR);
        return said("story.exam.did", Wording.key(file().stage().key()));
    }

    private Wording previewMove() {
        var shift = work.at(Days.at(days.clearance().plusDays(1), "09:00")).preview(file(), days.moved(5), days.alternatives());
        var lapses = shift.lapses().stream().map(missing -> missing.item().id()).collect(Collectors.joining(" "));
        return said("story.moved.did", days.d0().plusDays(5).toString(), lapses);
    }

    private Wording clear() {
        walk().to(Stage.COND);
        return said("story.clear.did", days.conditioning().toString());
    }

    private Wording stopWithoutCall() {
        return refused(() -> walk().advance(days.firstDose(), "07:00"));
    }

    private Wording giveDoses() {
        walk().to(Stage.COLLECT);
        var doses = file().each(DoseGiven.class);
        return said("story.doses.did", doses.size(), doses.getFirst().what().micrograms(),
                Body.dosePerKg(doses.getFirst().what().micrograms(), file().last(Weighed.class).orElseThrow().what().kg()));
    }

    private Wording collect() {
        walk().bed().start();
        walk().bed().run();
        var run = file().last(RunRecorded.class).orElseThrow().what();
        return said("story.run.did", run.processedLitres(), Duration.between(run.start(), run.end()).toHours());
    }

    private Wording countProduct() {
        walk().bed().product();
        var perKg = Collected.of(file()).perKg().orElseThrow();
        return said("story.product.did", perKg.cd34Millions(), perKg.mncHundredMillions());
    }

    private Wording listAlarms() {
        var sounded = Watch.alarms(file(), work.rules().alarms()).stream().map(Watch.Sounding::alarm).toList();
        return sounded.isEmpty() ? said("story.alarms.none") : words -> words.say("story.alarms.did", sounded.size(), all(sounded, words));
    }

    private Wording handOver() {
        walk().bed().finish();
        walk().to(Stage.FOLLOWUP);
        return said("story.handover.did");
    }

    private Wording close() {
        work.at(Days.at(days.d0().plusDays(2), "10:00")).ending().close(walk().id(), "O1", Optional.empty());
        var outcome = work.rules().outcomes().outcome(file().last(CourseFact.Closed.class).orElseThrow().what().outcome()).orElseThrow();
        return said("story.outcome.did", outcome.code(), outcome);
    }

    /// A step that must be refused; that it is not is a mistake of the program.
    private static Wording refused(Runnable deed) {
        try {
            deed.run();
        } catch (Trouble refusal) {
            return words -> words.say("story.refused.did", refusal.in(words));
        }
        throw new IllegalStateException("a rule of the story did not hold");
    }

    private static String all(List<Alarm> alarms, Words words) {
        return alarms.stream().map(alarm -> alarm.in(words)).collect(Collectors.joining(" "));
    }

    private static Wording said(String key, Object... arguments) {
        return words -> words.say(key, arguments);
    }

    private Walk walk() {
        return Objects.requireNonNull(walk, "steps are played in order");
    }

    private CaseFile file() {
        return work.file(walk().id());
    }
}

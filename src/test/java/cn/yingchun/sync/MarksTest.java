package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.CourseFact.Opened;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.conflict.Register;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.cases.CaseModel;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.desk.StandMarks;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A conflict is seen wherever its record is, holds the gate where safety hangs on it, and lets go once it is decided.
class MarksTest {
    private static final CaseId CASE = new CaseId(new UUID(2, 2));
    private static final DonorId DONOR = new DonorId(new UUID(7, 1));
    private static final PatientId PATIENT = new PatientId(new UUID(3, 3));

    @TempDir
    Path dir;
    private Pair pair;
    private Casework work;

    @BeforeEach
    void open() {
        pair = Pair.in(dir);
        var clock = Clock.fixed(Pair.NOON, WorkCalendar.ZONE);
        work = new Casework(pair.here, Playbook.load(), clock);
        write(pair.here, Subject.of(CASE), new Opened("410105-2026-T1-0001", DONOR, PATIENT, LocalDate.of(2026, 11, 20), "N-1", Sex.F,
                LocalDate.of(1995, 5, 17), "D1", Optional.empty()));
        bothWays();
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private static void write(Office office, Subject about, What what) {
        office.record(Act.of(office.user(), Pair.NOON, about, what));
    }

    private void differ(Subject about, What here, What there) {
        write(pair.here, about, here);
        write(pair.there, about, there);
        bothWays();
    }

    private void bothWays() {
        var outcome = pair.merge(pair.bundle());
        outcome.receipt().ifPresent(receipt -> pair.theirs.merge(receipt, pair.stick, Progress.NONE));
        var back = pair.theirs.merge(pair.ours.export(pair.there.device(), pair.stick, Progress.NONE).files().getFirst(), pair.stick, Progress.NONE);
        back.receipt().ifPresent(receipt -> pair.ours.merge(receipt, pair.stick, Progress.NONE));
    }

    private List<String> disputed() {
        return work.obstacles(work.file(CASE)).stream().filter(Obstacle.Disputed.class::isInstance)
                .map(one -> ((Obstacle.Disputed) one).field().field()).toList();
    }

    private RecordStand stand() {
        return RecordStand.of(pair.here, Subject.of(CASE), Subject.of(DONOR), Subject.of(PATIENT));
    }

    @Test
    void whatMustBeCertainOfCaseDonorAndPatientHoldsTheGateUntilItIsDecided() {
        differ(Subject.of(CASE), new TargetSet(1, 60, 5, 2), new TargetSet(1, 66, 5, 2));
        differ(Subject.of(PATIENT), new PatientFact.Reweighed(60), new PatientFact.Reweighed(66));
        Pair.name(pair.here, 1, "演示·李小花");
        Pair.name(pair.there, 1, "演示·李晓华");
        bothWays();
        assertThat(disputed()).containsExactlyInAnyOrder("target", "weight", "name");
        assertThat(stand().conflicts()).extracting(conflict -> conflict.register().field()).containsExactlyInAnyOrder("target", "weight", "name");
        pair.here.carrying().conflicts().forEach(conflict -> pair.ours.deciding().keep(conflict, conflict.versions().getFirst(), "原件核对"));
        assertThat(disputed()).isEmpty();
        assertThat(stand().conflicts()).isEmpty();
    }

    @Test
    void anItemOfTheGateThatTwoDevicesTickedDifferentlyHoldsItAndOneOfALaterStageDoesNot() {
        differ(Subject.of(CASE), done("C01", 21), done("C01", 22));
        differ(Subject.of(CASE), done("C60", 21), done("C60", 22));
        assertThat(disputed()).containsExactly("item:C01");
    }

    @Test
    void telephoneNumbersAndDaysMayWaitButAreMarked() {
        differ(Subject.of(DONOR), new ContactsSet(List.of(), List.of(), Optional.of("演示路 1 号")), new ContactsSet(List.of(), List.of(), Optional.of("演示路 2 号")));
        assertThat(disputed()).isEmpty();
        assertThat(stand().conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.register().isSafety()).isFalse());
    }

    @Test
    void aShutGateSaysOnWhatTheDevicesDisagree() {
        differ(Subject.of(PATIENT), new PatientFact.Reweighed(60), new PatientFact.Reweighed(66));
        var trouble = new Trouble("case.gate.disputed", new Register("weight", Register.Gravity.MEDICAL).wording());
        assertThat(trouble.in(Words.EN)).startsWith("Two devices say different things about Weight;");
        assertThatThrownBy(() -> work.advance(CASE)).isInstanceOf(Trouble.class);
        assertThat(disputed()).containsExactly("weight");
    }

    @Test
    void theCaseOnScreenCarriesItsConflictsAndTheWayToDecideThem() {
        differ(Subject.of(CASE), new TargetSet(1, 60, 5, 2), new TargetSet(1, 66, 5, 2));
        var desk = new CaseDesk(pair.here, work, Clock.fixed(Pair.NOON, WorkCalendar.ZONE), _ -> "");
        var model = new CaseModel(desk, Work.atOnce(), Words.ZH);
        model.open(CASE);
        var picture = model.picture().get().orElseThrow();
        var conflict = picture.frame().stand().conflicts().getFirst();
        assertThat(picture.obstacles()).contains(new Obstacle.Disputed(conflict.register()));
        assertThat(StandMarks.decision(conflict).place()).isEqualTo("exchange");
        assertThat(StandMarks.decision(conflict).open()).isEqualTo("decide " + CASE + "target");
    }

    @Test
    void everyRecordSaysWhatOfItIsOnlyHereWasSentAndCame() {
        assertThat(stand()).isEqualTo(new RecordStand(List.of(), 0, 1, 0, Map.of()));
        write(pair.here, Subject.of(CASE), new Planned(1, Map.of(), List.of()));
        assertThat(stand()).isEqualTo(new RecordStand(List.of(), 1, 1, 0, Map.of()));
        write(pair.there, Subject.of(CASE), new Willing(Answer.YES, Optional.empty(), Optional.empty()));
        bothWays();
        assertThat(stand()).isEqualTo(new RecordStand(List.of(), 0, 2, 1, stand().received()));
    }

    /// Happened at noon of the 22nd, written by a colleague who came to it later, received when the stick was read: three times, none in the
    /// place of another.
    @Test
    void aFactOfAnotherDeviceKeepsItsThreeTimes() {
        write(pair.there, Subject.of(CASE), new Willing(Answer.YES, Optional.empty(), Optional.empty()));
        var before = Instant.now();
        bothWays();
        var model = new CaseModel(new CaseDesk(pair.here, work, Clock.fixed(Pair.NOON, WorkCalendar.ZONE), _ -> ""), Work.atOnce(), Words.ZH);
        model.open(CASE);
        var log = model.picture().get().orElseThrow().log();
        var theirs = log.stream().filter(line -> line.fact().what() instanceof Willing).findFirst().orElseThrow();
        assertThat(theirs.fact().happened()).isEqualTo(Pair.NOON);
        assertThat(theirs.writtenLater()).contains(theirs.fact().written());
        assertThat(theirs.fact().written()).isAfter(Pair.NOON).isBeforeOrEqualTo(before);
        assertThat(theirs.received().orElseThrow()).isAfterOrEqualTo(before.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        assertThat(log).filteredOn(line -> line.fact().name().device().equals(pair.here.device())).isNotEmpty().allMatch(line -> line.received().isEmpty());
    }

    @Test
    void anOfficeThatWorksAloneSaysNothingOfIt() {
        try (var alone = Offices.create(dir.resolve("alone"))) {
            Pair.name(alone, 1, "演示·赵一");
            assertThat(RecordStand.of(alone, Pair.donor(1))).isEqualTo(RecordStand.ALONE);
        }
    }

    private static ItemDone done(String item, int day) {
        return new ItemDone(item, LocalDate.of(2026, 11, day), Optional.empty(), Map.of(), List.of("演示·甲"));
    }
}

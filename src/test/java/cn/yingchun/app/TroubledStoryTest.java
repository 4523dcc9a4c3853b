package cn.yingchun.app;

import static cn.yingchun.app.CaseWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.Consent;
import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Attitude;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.FamilySaid;
import cn.yingchun.domain.cases.TalkFact.Relation;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.work.agenda.Agenda;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The story where everything goes wrong: unreachable, found through a relative, a mother against it, tests that lapse when
/// the collection day moves by five days, a patient who is put off, and a donor who withdraws before the clearance.
@ExtendWith(Toolkit.class)
class TroubledStoryTest {
    @TempDir
    private Path dir;

    @Test
    void nothingIsLostAndNobodyIsConditionedForACollectionThatDoesNotHappen() {
        try (var window = new CaseWindow(dir, "2020-11-25T09:00")) {
            unreachable(window);
            worried(window);
            examined(window);
            movedByFiveDays(window);
            putOff(window);
            withdrawn(window);
        }
    }

    private static void unreachable(CaseWindow window) {
        window.sign("C01").sign("C02").through(Stage.CONTACT);
        attempt(window, "2020-11-25T10:00", KeyCode.DIGIT2);
        attempt(window, "2020-11-25T19:00", KeyCode.DIGIT3);
        attempt(window, "2020-11-26T14:00", KeyCode.DIGIT2);
        window.at("2020-11-27T18:30").prove("C05").set("calls.callee", Callee.RELATIVE_1).keys().press(KeyCode.ALT, KeyCode.DIGIT5);
        window.closed();
        assertThat(window.refused()).as("a relative is not the donor").contains("C05");
        attempt(window, "2020-11-28T10:00", KeyCode.DIGIT1);
        assertThat(window.file().each(Called.class)).extracting(call -> call.what().result()).containsExactly(CallResult.NO_ANSWER, CallResult.SWITCHED_OFF,
                CallResult.NO_ANSWER, CallResult.RELATIVE_ANSWERED, CallResult.REACHED);
    }

    private static void attempt(CaseWindow window, String when, KeyCode result) {
        window.at(when).prove("C05").keys().press(KeyCode.ALT, result);
        window.closed();
    }

    /// The mother is against it: the case may go on, but the screen says so until the family has been asked again.
    private static void worried(CaseWindow window) {
        window.sign("C07").prove("C08").act();
        window.prove("C09").set("cases.family.relation", Relation.MOTHER).set("cases.family.attitude", Attitude.OPPOSES).act();
        window.sign("C10").through(Stage.HR);
        assertThat(window.file().last(FamilySaid.class).orElseThrow().what().attitude()).isEqualTo(Attitude.OPPOSES);
        window.at("2020-11-30T09:00").plan("h", "2020-11-30").act().sign("C12", "consent_no", "HR-9").sign("C13");
        window.at("2020-12-01T16:00").sign("C14").at("2020-12-04T10:00").sign("C15").sign("C16").through(Stage.PLAN);
    }

    private static void examined(CaseWindow window) {
        window.at("2020-12-05T09:00").prove("C18").keys().type("cases.target.kg", "70");
        window.act().plan("w", "2020-12-05", "p0", "2020-12-27", "d0", "2021-01-04", "alternative-1", "2021-01-09", "alternative-2", "2021-01-18").act();
        window.sign("C19").sign("C21").through(Stage.EXAM).at("2020-12-08T09:00");
        List.of("C23", "C24", "C25", "C27", "C28", "C29", "C30", "C31", "C34", "C35", "C36").forEach(window::sign);
        window.through(Stage.CLEAR);
    }

    /// Markers of 8 December are 27 days old on 4 January and 32 days old on the 9th. The sheet says so before anything changes.
    private static void movedByFiveDays(CaseWindow window) {
        window.plan("p0", "2021-01-01", "d0", "2021-01-09");
        window.keys().find(node -> node instanceof Label label && label.getText().contains("C31") && label.getStyleClass().contains("plan-lapses"), "C31 expires");
        window.keys().find(node -> node instanceof Label label && label.getText().contains(say("checklist.role.transplant")), "who must be told");
        assertThat(window.file().each(Planned.class)).as("nothing has changed yet").hasSize(2);
        window.act();
        var file = window.file();
        assertThat(Agenda.of(List.of(file), window.work().rules().course(), LocalDateTime.parse("2020-12-08T09:00")).tasks())
                .as("four have to be told").filteredOn(task -> task.key().startsWith("tell ")).hasSize(4);
        assertThat(file.each(Planned.class)).as("versions, none overwritten").extracting(plan -> plan.what().version()).containsExactly(1, 2, 3);
        assertThat(file.stage()).as("a cleared case falls back").isEqualTo(Stage.EXAM);
        assertThat(window.work().standings(file).of("C31")).isInstanceOf(Standing.Lapsed.class);
        assertThat(window.refused()).as("no clearance with lapsed markers").contains("C31");
        window.at("2020-12-17T09:00");
        List.of("C23", "C27", "C28", "C31").forEach(window::sign);
        window.through(Stage.CLEAR);
    }

    private static void putOff(CaseWindow window) {
        window.at("2020-12-18T09:00").command("cases.verb.postpone").pick("cases.sheet.reason-code", "P07").act();
        assertThat(window.file().stage()).isEqualTo(Stage.POSTPONED);
        window.at("2021-01-20T09:00").command("cases.verb.resume").closed();
        assertThat(window.file().stage()).as("what lapsed meanwhile must be done again").isEqualTo(Stage.EXAM);
        assertThat(window.file().on(Anchor.D0)).as("the days stay as they were until new ones are named").contains(LocalDate.of(2021, 1, 9));
    }

    private static void withdrawn(CaseWindow window) {
        window.plan("p0", "2021-02-22", "d0", "2021-03-02").act();
        window.at("2021-01-21T10:30").command("cases.verb.withdraw").pick("cases.sheet.reason-code", "R07").keys().type("cases.withdraw.hour", "09:50");
        window.act();
        var file = window.file();
        var said = file.last(Withdrawn.class).orElseThrow();
        assertThat(said.what().stated()).as("said, and written later").isEqualTo(CaseWindow.instant("2021-01-21T09:50")).isBefore(said.fact().written());
        assertThat(said.what().consent()).as("names what it withdraws").isPresent();
        assertThat(Consent.inForce(file)).isEmpty();
        assertThat(file.each(IncidentOpened.class)).as("the patient was never conditioned").isEmpty();
        window.end("O6").pick("cases.close.reason", "R07").act();
        assertThat(window.file().ending().orElseThrow().reason()).contains("R07");
        assertThat(((StatusSet) window.office().history(Subject.of(file.opened().donor())).getLast().what()).status()).isNotEqualTo(Availability.RS);
    }
}

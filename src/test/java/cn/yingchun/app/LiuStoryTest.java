package cn.yingchun.app;

import static cn.yingchun.app.CaseWindow.instant;
import static cn.yingchun.app.CaseWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.Consent;
import cn.yingchun.domain.cases.CourseFact.ItemNoted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Attitude;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.office.Address;
import cn.yingchun.domain.office.OfficeFact.SettingChosen;
import cn.yingchun.ui.Toolkit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The founding story at the real window, by keyboard, at the case and at the bed: called on 25 November 2020, collected on
/// 4 January 2021, forty days later.
@ExtendWith(Toolkit.class)
class LiuStoryTest {
    private static final LocalDate D0 = LocalDate.of(2021, 1, 4);
    private static final LocalDate G1 = LocalDate.of(2020, 12, 31);

    @TempDir
    private Path dir;

    @Test
    void fromTheFirstCallToTheLoggedCollectionAndItsOutcome() {
        try (var window = new CaseWindow(dir, "2020-11-25T09:00")) {
            called(window);
            typed(window);
            planned(window);
            examined(window);
            cleared(window);
            travelled(window);
            collected(window);
            window.act(); // the receipt of the transplant hospital stands open
            window.through(Stage.RECOVER).at("2021-01-05T10:00").sign("C69").through(Stage.FOLLOWUP).end("O1").act();

            var file = window.file();
            assertThat(file.stage()).isEqualTo(Stage.CLOSED);
            assertThat(file.ending().orElseThrow().outcome()).isEqualTo("O1");
            assertThat(ChronoUnit.DAYS.between(file.opened().notice(), file.on(Anchor.D0).orElseThrow())).isEqualTo(40);
            assertThat(Consent.inForce(file)).extracting(Consent::item).containsExactly("C12", "C42");
            assertThat(file.each(Called.class)).extracting(call -> call.what().result()).containsExactly(CallResult.NO_ANSWER, CallResult.REACHED);
            assertThat(window.office().history(Subject.of(file.opened().donor())).getLast().what()).as("rests three calendar months")
                    .isEqualTo(new StatusSet(Availability.TU, Optional.of("R21"), Optional.of(LocalDate.of(2021, 4, 4))));
        }
    }

    /// Whoever works on with a wrong clock must see it: times of doses and clocks of incidents rest on it.
    @Test
    void aClockThatWasSetBackStandsAsAWarningInTheWindow() {
        try (var window = new CaseWindow(dir, "2020-11-25T09:00")) {
            window.clock("2020-11-24T20:00");
            window.office().record(Act.of(window.office().user(), instant("2020-11-24T20:00"), window.office().subject(), new SettingChosen(Address.STREET, "演示路 1 号")));
            window.keys().until("the warning", () -> window.frame().lookupAll(".toast.trouble").stream().anyMatch(toast -> say("store.clock.back", 14).equals(toast.getAccessibleText())));
        }
    }

    /// Somebody else writes into the case while one types: the screen follows, the keyboard and the half word stay where they are.
    @Test
    void aRefreshTakesNeitherTheKeyboardNorAHalfWordAway() {
        try (var window = new CaseWindow(dir, "2020-11-25T09:00")) {
            window.choose("C01").keys().press(KeyCode.ENTER).write("N-31");
            var field = (TextField) window.frame().getScene().getFocusOwner();
            window.work().ticks().noted(window.id(), new ItemNoted("C02", Optional.of(LocalDate.of(2020, 11, 25)), Map.of()));
            window.at("2020-11-25T09:01").keys().write("6");
            assertThat(window.frame().getScene().getFocusOwner()).as("the keyboard").isSameAs(field);
            assertThat(field.getText()).as("the word goes on").isEqualTo("N-316");
        }
    }

    private static void called(CaseWindow window) {
        window.sign("C01").sign("C02").through(Stage.CONTACT);
        window.prove("C05").keys().press(KeyCode.ALT, KeyCode.DIGIT2);
        window.closed().at("2020-11-25T14:10").prove("C05").keys().press(KeyCode.ALT, KeyCode.DIGIT1);
        window.closed().sign("C07");
        window.prove("C08").act();
        window.prove("C09").set("cases.family.attitude", Attitude.WORRIED).keys().type("cases.family.note", "danxin chou gusui");
        window.act().sign("C10").through(Stage.HR);
    }

    private static void typed(CaseWindow window) {
        window.at("2020-11-26T09:00").plan("h", "2020-11-26").act().sign("C12", "consent_no", "HR-316");
        window.at("2020-11-27T09:00").sign("C13").at("2020-11-28T16:00").sign("C14").at("2020-12-04T10:00").sign("C15").sign("C16").through(Stage.PLAN);
    }

    private static void planned(CaseWindow window) {
        window.at("2020-12-05T09:00").prove("C18").keys().type("cases.target.kg", "70");
        window.act().plan("w", "2020-12-05", "p0", "2020-12-27", "d0", "2021-01-04", "alternative-1", "2021-01-11", "alternative-2", "2021-01-18").act();
        assertThat(window.file().on(Anchor.G1)).as("proposed four days before the collection").contains(G1);
        window.sign("C19").sign("C21").through(Stage.EXAM);
    }

    private static void examined(CaseWindow window) {
        window.at("2020-12-08T09:00");
        List.of("C23", "C24", "C25", "C27", "C28", "C29", "C30", "C31", "C34", "C35", "C36").forEach(window::sign);
        window.through(Stage.CLEAR);
    }

    private static void cleared(CaseWindow window) {
        window.at("2020-12-16T10:00").sign("C41").sign("C42", "consent_no", "D-316").sign("C43");
        assertThat(window.refused()).as("conditioning neither before the insurance nor before its day").contains("C44", "C46");
        window.sign("C44", "from", "2020-12-29", "to", "2021-02-10").sign("C45").sign("C46");
        window.at("2020-12-27T08:00").through(Stage.COND);
    }

    private static void travelled(CaseWindow window) {
        window.at("2020-12-28T09:00").sign("C48").at("2020-12-31T06:30").sign("C49").sign("C50");
        assertThat(window.refused()).as("no first dose without the call").contains("C83");
        window.prove("C83").keys().type("cases.go.who", "Wang");
        var go = window.keys().node("go", Button.class);
        Toolkit.run(go::fire);
        window.closed().through(Stage.MOBILISE);
    }

    /// At the bed, up to the bag on its way; then the coordinator opens the receipt.
    private static void collected(CaseWindow window) {
        new AtTheBed(window, G1 + "T07:20").weighed("70", "1.75").counted("6.1", "148", "210", "2.3").ordered("600").at(G1 + "T08:00").gave(1, true).toTheCase("2020-12-31T09:00").sign("C53").sign("C55");
        for (int day = 1; day < 4; day++) {
            new AtTheBed(window, G1.plusDays(day) + "T08:00").gave(day + 1, false).toTheCase(G1.plusDays(day) + "T08:30");
        }
        window.at("2021-01-04T06:50").prove("C83").keys().type("cases.go.who", "Wang");
        var go = window.keys().node("go", Button.class);
        Toolkit.run(go::fire);
        window.closed();
        new AtTheBed(window, D0 + "T07:00").gave(5, false).at(D0 + "T07:40").toTheCase("2021-01-04T08:00").through(Stage.COLLECT).sign("C58").sign("C60");
        new AtTheBed(window, D0 + "T08:05").counted("42", "145", "180", "80", "2.3", "4.1", "0.9").at(D0 + "T08:30").started()
                .at(D0 + "T12:30").ended("12").at(D0 + "T12:45").counted("40", "140", "121", "2.2")
                .at(D0 + "T14:00").product("200", "2000", "200", "92", "3", "98", "1")
                .toTheCase("2021-01-04T14:10").sign("C65").through(Stage.HANDOVER);
        new AtTheBed(window, D0 + "T14:30").labelled("G123498654321H").toTheCase("2021-01-04T14:40").sign("C66");
        new AtTheBed(window, D0 + "T15:00").handedOver().toTheCase("2021-01-04T21:00").prove("C68").keys().type("cases.receipt.celsius", "5");
    }
}

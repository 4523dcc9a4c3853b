package cn.yingchun.app;

import static cn.yingchun.app.CaseWindow.instant;
import static cn.yingchun.app.CaseWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.Vials;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.Consent;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Attitude;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.work.Bedside;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The founding story at the real window, by keyboard: called on 25 November 2020, collected on 4 January 2021, forty days
/// later. What the nurse writes at the bed is written through the same verbs; its screen has a test of its own.
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
        bedside(window, G1, "07:20").weighed(window.id(), new Weighed(70, Optional.of(1.75)));
        bedside(window, G1, "07:30").counted(window.id(), new CountTaken(Moment.BASELINE, Map.of(Count.WBC, 6.1, Count.PLATELETS, 210.0)));
        bedside(window, G1, "07:35").ordered(window.id(), new DoseOrdered(1, 600, 1, List.of(new Vials(300, 2)), LocalTime.of(8, 0), G1, D0, "演示·医师", Optional.empty()));
        for (int day = 0; day < 4; day++) {
            dose(window, G1.plusDays(day), day + 1, "08:00");
        }
        window.at("2020-12-31T09:00").sign("C53").sign("C55");
        window.at("2021-01-04T06:50").prove("C83").keys().type("cases.go.who", "Wang");
        var go = window.keys().node("go", Button.class);
        Toolkit.run(go::fire);
        window.closed();
        dose(window, D0, 5, "07:00");
        bedside(window, D0, "07:40").counted(window.id(), new CountTaken(Moment.BEFORE_RUN,
                Map.of(Count.WBC, 42.0, Count.PLATELETS, 180.0, Count.CD34, 80.0, Count.CALCIUM, 2.3, Count.POTASSIUM, 4.1, Count.MAGNESIUM, 0.9)));
        window.at("2021-01-04T08:00").through(Stage.COLLECT).sign("C58").sign("C60");
        run(window);
        window.at("2021-01-04T14:10").sign("C65").through(Stage.HANDOVER).sign("C66");
        bedside(window, D0, "15:00").bag(window.id(), new HandedOver(1, instant("2021-01-04T15:00"), "演示·运送", "F-0316", 4.0));
        window.at("2021-01-04T21:00").prove("C68").keys().type("cases.receipt.celsius", "5");
    }

    private static void run(CaseWindow window) {
        bedside(window, D0, "08:30").started(window.id(), new RunStarted(1, instant("2021-01-04T08:30"), "演示分离机", "双侧肘静脉", true), "");
        bedside(window, D0, "12:40").ran(window.id(), new RunRecorded(1, instant("2021-01-04T08:30"), instant("2021-01-04T12:30"), 12.0, 900, 40,
                List.of("演示·护士", "演示·第二人"), Optional.empty()));
        bedside(window, D0, "14:00").product(window.id(), new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 1, Optional.of("G123498654321")));
    }

    private static void dose(CaseWindow window, LocalDate day, int number, String time) {
        bedside(window, day, time).dose(window.id(), new DoseGiven(number, new Drug("filgrastim", "演示", "L-1", LocalDate.of(2022, 6, 30)),
                List.of(new Vials(300, 2)), 600, 2.4, 2, "演示·护士", "演示·第二人", Optional.empty()));
    }

    private static Bedside bedside(CaseWindow window, LocalDate day, String time) {
        return window.work().at(instant(day + "T" + time)).bedside();
    }
}

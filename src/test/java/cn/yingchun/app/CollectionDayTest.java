package cn.yingchun.app;

import static cn.yingchun.app.PracticeWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.CalciumGiven;
import cn.yingchun.domain.cases.BedsideFact.Continued;
import cn.yingchun.domain.cases.BedsideFact.Countersigned;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Paused;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.WristbandRead;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Masked;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A nurse's day at the real window over a real office. In the morning she gives a dose and watches a run; then the program
/// is killed. She opens it again, finds every word, ends the run, counts the product and hands a bag over; the coordinator
/// closes the case with its outcome. All of it is on the disk afterwards, once.
@ExtendWith(Toolkit.class)
class CollectionDayTest {
    private static final String USER = PracticeWindow.USER;
    private static final String PASSWORD = PracticeWindow.PASSWORD;
    private static final String SECOND = NurseMorning.SECOND;
    private static final String PIN = NurseMorning.PIN;
    private static final List<String> PRODUCT = List.of("200", "2000", "200", "92", "3", "98", "1");

    @TempDir
    private Path home;

    private PracticeWindow window;
    private CaseRow onGcsf;
    private CaseRow onTheMachine;
    private CaseRow toHandOver;
    private Coordinator coordinator;

    @BeforeEach
    void playTheMorning() throws Exception {
        window = new PracticeWindow(home).furnish(office -> {
            office.users().admit(SECOND, "nurse", PASSWORD.toCharArray());
            office.pins().choose(SECOND, PASSWORD.toCharArray(), PIN.toCharArray());
            onGcsf = in(office, Stage.MOBILISE);
            onTheMachine = in(office, Stage.COLLECT);
            toHandOver = in(office, Stage.HANDOVER);
        });
        NurseMorning.playAndKill(home, button(onGcsf), button(onTheMachine), onTheMachine.donorCode());
        coordinator = window.enter();
    }

    private static CaseRow in(Office office, Stage stage) {
        return office.cases().page(CaseFilter.ALL.in(Set.of(stage)), 0, 10).rows().getLast();
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void afterTheKillTheDayGoesOnAndNothingIsLost() {
        atTheBedOf(onTheMachine);
        coordinator.find(node -> node instanceof Label label && say("bedside.run.paused-now", 1).equals(label.getText()), "the pause of the morning");
        coordinator.press(KeyCode.F6);
        coordinator.find(node -> node instanceof Label label && say("bedside.run.session", 1).equals(label.getText()), "the run goes on");
        coordinator.press(KeyCode.F9)
                .type("bedside.run.litres", "12").type("bedside.run.anticoagulant", "900").type("bedside.second.pin", PIN)
                .click(say("bedside.run.end"));
        coordinator.until("the run is written", () -> !coordinator.isOnScreen(say("bedside.run.end")));
        coordinator.press(KeyCode.F11);
        PRODUCT.forEach(number -> coordinator.write(number).press(KeyCode.ENTER));
        coordinator.until("the product is written", () -> !coordinator.isOnScreen(say("bedside.sheet.write")));

        atTheBedOf(toHandOver).find(node -> node instanceof Button button && button.getText() != null && button.getText().startsWith(say("bedside.verb.hand-over")), "the bags");
        coordinator.press(KeyCode.F3)
                .type("bedside.hand.courier", "演示·赵").type("bedside.hand.seal", "S-0417").type("bedside.hand.celsius", "4").type("bedside.second.pin", PIN)
                .click(say("bedside.hand.verb"));
        coordinator.until("the hand-over is written", () -> !coordinator.isOnScreen(say("bedside.hand.verb")));
        coordinator.press(KeyCode.CONTROL, KeyCode.B).click(say("cases.verb.close"));
        var outcome = coordinator.node("outcome-O1", RadioButton.class);
        Toolkit.run(outcome::fire);
        coordinator.click(say("cases.close.verb"));
        coordinator.until("the case is closed", () -> !coordinator.isOnScreen(say("cases.close.verb")));

        window.afterClosing(office -> {
            var collected = office.cases().file(onTheMachine.id()).orElseThrow();
            assertTheMorningIsThere(office.cases().file(onGcsf.id()).orElseThrow(), collected);
            assertThat(collected.last(RunRecorded.class).orElseThrow().what().processedLitres()).isEqualTo(12);
            assertThat(collected.last(RunRecorded.class).orElseThrow().what().nurses()).containsExactly(USER, SECOND);
            assertThat(collected.last(Countersigned.class).orElseThrow().what().who()).isEqualTo(SECOND);
            assertThat(collected.last(ProductCounted.class)).isPresent();
            var recipientKg = collected.target().orElseThrow().recipientKg();
            assertThat(Collected.of(collected).perKg().orElseThrow().cd34Millions()).isEqualTo(400 / recipientKg);
            assertThat(office.cases().one(toHandOver.id()).orElseThrow().outcome()).contains("O1");
        });
    }

    /// What the killed program had said was saved: each thing once.
    private static void assertTheMorningIsThere(CaseFile dosed, CaseFile collected) {
        assertThat(dosed.last(DoseOrdered.class).orElseThrow().what().version()).isEqualTo(2);
        assertThat(dosed.each(DoseGiven.class)).hasSize(3);
        assertThat(dosed.last(DoseGiven.class).orElseThrow().what().checker()).isEqualTo(SECOND);
        assertThat(dosed.each(Countersigned.class)).extracting(noted -> noted.what().who()).containsExactly(SECOND);
        assertThat(collected.each(WristbandRead.class)).hasSize(1);
        assertThat(collected.each(ReadingTaken.class).getLast().what().value(Sign.PROCESSED)).contains(5.5);
        assertThat(collected.each(CalciumGiven.class)).extracting(noted -> noted.what().millilitres()).containsExactly(10.0);
        assertThat(collected.each(Paused.class)).hasSize(1);
        assertThat(collected.each(Continued.class)).hasSize(1);
    }

    private Coordinator atTheBedOf(CaseRow row) {
        return coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT5).click(button(row));
    }

    private static String button(CaseRow row) {
        return say("bedside.list.donor", row.donorCode(), Masked.name(row.donorName()), say(row.stage().key()),
                row.d0().map(LocalDate::toString).orElse("–"));
    }

}

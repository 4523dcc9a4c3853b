package cn.yingchun.app;

import static cn.yingchun.app.PracticeWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.Hit;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The first half hour of a new coordinator, by keyboard alone: the questions of the first start, and a donor in three actions.
@ExtendWith(Toolkit.class)
class FirstStepsTest {
    private static final String NAME = "演示·赵雪梅";
    private static final RegistryDonor ZHAO = new RegistryDonor("HN-2026-0077", Sex.F, LocalDate.of(1991, 2, 3), "B+", Cmv.N, 54,
            Collections.nCopies(2 * RegistryDonor.LOCI.size(), ""), Availability.AV, Map.of("name", NAME, "phone", "13800004321"));

    @TempDir
    private Path home;

    private PracticeWindow window;

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void theFirstStartAsksThreeQuestionsAndALaterOfficeTwo() {
        window = new PracticeWindow(home);
        var coordinator = window.start();
        coordinator.until("the first question", () -> window.shows(say("start.question.begin")));
        coordinator.click(say("start.verb.new")).until("the second", () -> window.shows(say("start.question.office", 2, 3)));
        coordinator.type("start.field.name", "演示办公室").type("start.field.region", "410105").press(KeyCode.ENTER)
                .until("the third", () -> window.shows(say("start.question.you", 3, 3)));
        coordinator.type("start.field.user", PracticeWindow.USER).type("start.field.password", PracticeWindow.PASSWORD)
                .type("start.field.again", PracticeWindow.PASSWORD).press(KeyCode.ENTER);
        PracticeWindow.framed(coordinator).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        coordinator.click(say("start.verb.new")).until("one of two", () -> window.shows(say("start.question.office", 1, 2)));
    }

    @Test
    void afterAWrongPasswordTheKeyboardStandsInThePasswordAgain() {
        window = new PracticeWindow(home).furnish(_ -> {});
        var coordinator = window.start();
        coordinator.type("start.field.password", "not the password").press(KeyCode.ENTER)
                .until("said", () -> window.shows(say("store.password.wrong")));
        var password = coordinator.node("start.field.password", PasswordField.class);
        coordinator.until("the keyboard is back", () -> password.isFocused() && password.getText().isEmpty());
        PracticeWindow.sitOutTheWait();
        PracticeWindow.framed(coordinator.write(PracticeWindow.PASSWORD).press(KeyCode.ENTER));
    }

    @Test
    void ctrlKAWordOfADonorAndEnterShowTheDonor() {
        window = new PracticeWindow(home).furnish(office -> {
            try (var intake = office.intake(office.user(), "henan.csv")) {
                intake.add(ZHAO);
                intake.commit(Progress.NONE);
            }
        });
        var coordinator = window.enter();
        for (var word : List.of("赵雪梅", "yanshizhao", "yszxm", "HN-2026-0077", "4321")) {
            coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.K).write(word)
                    .until("found by " + word, () -> window.shows(ZHAO.code()));
            coordinator.press(KeyCode.ENTER).until("shown after " + word, () -> !coordinator.isOnScreen(say("today.whose.office")) && window.shows(ZHAO.code()));
        }
    }

    @Test
    void aTypingPastedAndEnterGiveTheRankedListAndArrowsAskForMore() {
        window = new PracticeWindow(home).furnish(_ -> {});
        var coordinator = window.enter();
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.N).type("patients.field.code", "P-2026-0417");
        choose(coordinator, "patients.field.sex");
        coordinator.type("patients.field.typing", "A*02:07 A*11:01 B*46:01 B*40:01 DRB1*09:01 DRB1*08:03").press(KeyCode.ENTER);
        var hits = (TableView<?>) coordinator.find(node -> node instanceof TableView<?> one && say("patients.match.list").equals(one.getAccessibleText()), "the list");
        var before = Toolkit.on(() -> hits.getItems().size());
        coordinator.turn("≥ 5");
        coordinator.until("a longer list", () -> hits.getItems().size() > before && hits.getItems().getFirst() instanceof Hit);
        assertThat(Toolkit.on(() -> hits.getItems().stream().map(Hit.class::cast).map(Hit::matchCount).toList())).isSortedAccordingTo(Collections.reverseOrder());
    }

    /// The first of a box: Space opens it, an arrow chooses, Enter takes.
    private static void choose(Coordinator coordinator, String box) {
        var found = coordinator.node(box, ChoiceBox.class);
        coordinator.tabTo(found).press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.ENTER);
        coordinator.until("chosen", () -> found.getValue() != null);
    }
}

package cn.yingchun.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.app.keep.KnownOffices;
import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.contact.ReachFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.match.Reference;
import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Office;
import cn.yingchun.store.Places;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.start.Doors;
import cn.yingchun.work.Casework;
import cn.yingchun.work.PatientDesk;
import cn.yingchun.work.Playbook;
import cn.yingchun.work.practice.PracticeOffice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Reaching a donor at the real window, by keyboard alone: found, tried three times, reached, something promised; the promise
/// stands in Today and is done there.
@ExtendWith(Toolkit.class)
class ReachWalkTest {
    private static final String USER = "演示·李";
    private static final String PASSWORD = "spring-2026";

    @TempDir
    private Path home;

    private final String homeBefore = System.getProperty("user.home");
    private DonorRow donor;
    private Window window;
    private javafx.stage.Stage shown;
    private Coordinator coordinator;

    @BeforeEach
    void openAPracticeOffice() {
        System.setProperty("user.home", home.toString());
        furnish(Places.home().resolve("office"));
        Toolkit.run(() -> {
            shown = new javafx.stage.Stage();
            window = new Window();
            window.start(shown);
        });
        coordinator = new Coordinator(shown);
        if (coordinator.isThere(Words.EN.say("start.verb.open"))) {
            coordinator.click("中文");
        }
        coordinator.type("start.field.password", PASSWORD).click(say("start.verb.open"));
        coordinator.find(node -> node instanceof Label label && say("shell.status.offline").equals(label.getText()), "the frame");
    }

    private void furnish(Path dir) {
        var clock = Clock.systemUTC();
        try (var office = Office.create(dir, new NewOffice("演示办公室", "410105", USER, true), PASSWORD.toCharArray(), clock)) {
            var rules = Playbook.load();
            new PracticeOffice(office, new Casework(office, rules, clock), new PatientDesk(office, rules, clock)).furnish(
                    new PracticeOffice.Scale(Reference.builtIn().table(), 1_000, 1, today()), Progress.NONE);
            var held = office.cases().page(CaseFilter.ALL, 0, 100).rows().stream().map(CaseRow::donor).collect(Collectors.toSet());
            donor = office.donors().page(DonorFilter.ALL, List.of(), 0, 200).rows().stream()
                    .filter(row -> !held.contains(row.id())).findFirst().orElseThrow();
        }
        new KnownOffices(Places.home().resolve("offices.txt")).opened(new Doors.Known("演示办公室", dir, USER));
    }

    /// Before the machine of a practice case has started in the morning, its day is yesterday.
    private static LocalDate today() {
        var now = LocalDateTime.now(WorkCalendar.ZONE);
        return now.getHour() < 10 ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    @AfterEach
    void closeTheWindow() {
        close();
        System.setProperty("user.home", homeBefore);
    }

    private void close() {
        Toolkit.run(() -> {
            shown.hide();
            window.stop();
        });
    }

    @Test
    void aDonorIsFoundTriedReachedPromisedSomethingAndThePromiseIsDoneToday() {
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.F).write(donor.code());
        coordinator.until("the donor's card is shown", () -> isShown(donor.code()));
        log(KeyCode.DIGIT2, CallResult.NO_ANSWER);
        log(KeyCode.DIGIT3, CallResult.SWITCHED_OFF);
        log(KeyCode.DIGIT5, CallResult.RELATIVE_ANSWERED);
        openCall();
        assertThat(coordinator.node("script", ListView.class).getItems().size()).as("a call-back has its own script").isEqualTo(7);
        coordinator.press(KeyCode.DOWN).press(KeyCode.DOWN);
        coordinator.type("calls.promise", "send the card").type("calls.by", LocalDate.now(WorkCalendar.ZONE).toString())
                .press(KeyCode.ALT, KeyCode.DIGIT1);
        coordinator.until("the call is written", () -> !coordinator.isOnScreen("1  " + say("tell.result.reached")));

        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.F).write(donor.code());
        coordinator.until("the promise stands in Today", () -> isShown("send the card"));
        var agenda = coordinator.node("agenda", ListView.class);
        Toolkit.run(agenda::requestFocus);
        coordinator.press(KeyCode.D);
        coordinator.until("the promise is done", () -> isShown(say("today.empty.none")));
        onTheDisk();
    }

    private void onTheDisk() {
        close();
        try (var office = Office.open(Places.home().resolve("office"), USER, PASSWORD.toCharArray(), Clock.systemUTC(), Progress.NONE)) {
            var facts = office.history(Subject.of(donor.id()));
            assertThat(facts).extracting(Fact::what).filteredOn(Called.class::isInstance).extracting(what -> ((Called) what).result())
                    .containsExactly(CallResult.NO_ANSWER, CallResult.SWITCHED_OFF, CallResult.RELATIVE_ANSWERED, CallResult.REACHED);
            assertThat(facts).filteredOn(fact -> fact.what() instanceof AccessFact.Looked).as("four calls in an hour show the numbers once")
                    .singleElement().extracting(fact -> fact.why().orElse("")).isEqualTo(say("donors.look.call"));
            assertThat(facts).extracting(Fact::what).hasAtLeastOneElementOfType(ReachFact.Finished.class);
            assertThat(office.donors().one(donor.id()).orElseThrow().lastContact()).contains(LocalDate.now(WorkCalendar.ZONE));
        }
    }

    private void log(KeyCode key, CallResult result) {
        openCall();
        coordinator.press(key);
        coordinator.until("written: " + result, () -> !coordinator.isOnScreen("1  " + say("tell.result.reached")));
    }

    private void openCall() {
        coordinator.press(KeyCode.CONTROL, KeyCode.L);
        coordinator.until("the call sheet", () -> coordinator.isOnScreen("1  " + say("tell.result.reached")));
        coordinator.node("script", ListView.class);
    }

    private boolean isShown(String text) {
        return shown.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText() != null && label.getText().contains(text));
    }

    private static String say(String key, Object... arguments) {
        return Words.ZH.say(key, arguments);
    }
}

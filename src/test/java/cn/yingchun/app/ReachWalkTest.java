package cn.yingchun.app;

import static cn.yingchun.app.PracticeWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.contact.ReachFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
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
    @TempDir
    private Path home;

    private PracticeWindow window;
    private DonorRow donor;
    private Coordinator coordinator;

    @BeforeEach
    void openAPracticeOffice() {
        window = new PracticeWindow(home).furnish(office -> {
            var held = office.cases().page(CaseFilter.ALL, 0, 100).rows().stream().map(CaseRow::donor).collect(Collectors.toSet());
            donor = office.donors().page(DonorFilter.ALL, DonorOrder.CODE, 0, 200).rows().stream()
                    .filter(row -> !held.contains(row.id())).findFirst().orElseThrow();
        });
        coordinator = window.enter();
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aDonorIsFoundTriedReachedPromisedSomethingAndThePromiseIsDoneToday() {
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.F).write(donor.code());
        coordinator.until("the donor's card is shown", () -> window.shows(donor.code()));
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
        coordinator.until("the promise stands in Today", () -> window.shows("send the card"));
        var agenda = coordinator.node("agenda", ListView.class);
        Toolkit.run(agenda::requestFocus);
        coordinator.press(KeyCode.D);
        coordinator.until("the promise is done", () -> window.shows(say("today.empty.none")));
        onTheDisk();
    }

    private void onTheDisk() {
        window.afterClosing(office -> {
            var facts = office.history(Subject.of(donor.id()));
            assertThat(facts).extracting(Fact::what).filteredOn(Called.class::isInstance).extracting(what -> ((Called) what).result())
                    .containsExactly(CallResult.NO_ANSWER, CallResult.SWITCHED_OFF, CallResult.RELATIVE_ANSWERED, CallResult.REACHED);
            assertThat(facts).filteredOn(fact -> fact.what() instanceof AccessFact.Looked).as("four calls in an hour show the numbers once")
                    .singleElement().extracting(fact -> fact.why().orElse("")).isEqualTo(say("donors.look.call"));
            assertThat(facts).extracting(Fact::what).hasAtLeastOneElementOfType(ReachFact.Finished.class);
            assertThat(office.donors().one(donor.id()).orElseThrow().lastContact()).contains(LocalDate.now(WorkCalendar.ZONE));
        });
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
}

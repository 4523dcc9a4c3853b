package cn.yingchun.app;

import static cn.yingchun.app.PracticeWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CourseFact.ItemNoted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.VisitDrafted;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What one typed and did not sign: kept on leaving the field, by whatever way one leaves.
@ExtendWith(Toolkit.class)
class LeavingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @TempDir
    private Path home;

    private PracticeWindow window;
    private CaseRow examined;
    private CaseRow visited;
    private Coordinator coordinator;

    @BeforeEach
    void openAPracticeOffice() {
        window = new PracticeWindow(home).furnish(office -> {
            examined = in(office, Stage.EXAM);
            visited = in(office, Stage.FOLLOWUP);
        });
        coordinator = window.enter();
    }

    private static CaseRow in(Office office, Stage stage) {
        return office.cases().page(CaseFilter.ALL.in(Set.of(stage)), 0, 1).rows().getFirst();
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aVisitIsKeptFieldByFieldAndWhatStandsInAFieldWhenTheWindowCloses() {
        goTo("after", visited);
        var pain = coordinator.node("grade-BONE_PAIN-2", ToggleButton.class);
        Toolkit.run(() -> {
            pain.requestFocus();
            pain.fire();
        });
        coordinator.type("after.visit.note", "slept badly").press(KeyCode.TAB);
        coordinator.until("the draft is on the disk", () -> true);
        window.asIfKilledNow(office -> {
            var draft = office.cases().file(visited.id()).orElseThrow().last(VisitDrafted.class).orElseThrow().what();
            assertThat(draft.visit().note()).contains("slept badly");
            assertThat(draft.graded().grades()).containsValue(2);
        });
        goTo("cases", examined);
        coordinator.type("cases.card.on", DAY.toString());
        window.afterClosing(office -> assertThat(office.cases().file(examined.id()).orElseThrow().last(ItemNoted.class).orElseThrow().what().on())
                .as("closed in the middle of the field").isEqualTo(Optional.of(DAY)));
    }

    private void goTo(String place, CaseRow row) {
        window.go(new cn.yingchun.ui.kit.Address(place, row.id().value().toString()));
    }
}

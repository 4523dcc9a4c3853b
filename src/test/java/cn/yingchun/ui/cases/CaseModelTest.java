package cn.yingchun.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CourseFact.ItemNoted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.CaseWalk;
import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.kit.desk.Printing;
import cn.yingchun.ui.cases.timeline.Milestone;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseModelTest {
    @TempDir
    Path dir;

    private Office office;
    private CaseModel model;
    private CaseActs acts;
    private final List<Optional<Trouble>> told = new ArrayList<>();

    @BeforeEach
    void open() {
        var clock = Clock.fixed(CaseWalk.at("2026-11-25T10:12"), WorkCalendar.ZONE);
        office = Offices.create(dir.resolve("office"), Offices.around(clock));
        var walk = CaseWalk.begin(office, clock).toContact().toTyping().toPlan().toExam().toClear().cleared();
        var desk = new CaseDesk(office, new Casework(office, Playbook.load(), clock), clock, _ -> "演示·王**");
        model = new CaseModel(desk, Work.atOnce(), Words.ZH);
        acts = new CaseActs(model);
        model.open(walk.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private CasePicture picture() {
        return model.picture().get().orElseThrow();
    }

    @Test
    void aCaseOpensAtTheFirstThingThatIsStillToBeDone() {
        assertThat(picture().head().stage()).isEqualTo(Stage.CLEAR);
        assertThat(model.chosen().get()).isEqualTo("C46");
    }

    @Test
    void aShutGateRefusesSaysWhatItMissesAndWritesNothing() {
        var before = picture().log().size();
        acts.advance(told::add);
        assertThat(told.getFirst().map(Trouble::key)).contains("case.gate.shut");
        assertThat(picture().firstMissing()).contains("C46");
        assertThat(picture().log()).hasSize(before);
    }

    @Test
    void theGateOpensOnceTheMissingItemIsSigned() {
        acts.done(new cn.yingchun.domain.cases.CourseFact.ItemDone("C46", picture().today(), Optional.empty(),
                Map.of("confirmed_by", "演示·王老师"), List.of("演示·李护士")), told::add);
        acts.advance(told::add);
        assertThat(told).containsOnly(Optional.empty());
        assertThat(picture().head().stage()).isEqualTo(Stage.COND);
    }

    @Test
    void whatWasFilledInAndNotSignedIsThereAgainAfterReopening() {
        acts.note(new ItemNoted("C46", Optional.empty(), Map.of("confirmed_by", "演示·王老师")), told::add);
        var again = new CaseModel(model.desk(), Work.atOnce(), Words.ZH);
        again.open(picture().file().id());
        assertThat(again.picture().get().orElseThrow().line("C46").orElseThrow().draft().orElseThrow().proof())
                .containsEntry("confirmed_by", "演示·王老师");
    }

    @Test
    void aRefreshKeepsWhatOneLooksAt() {
        model.choose("C31");
        model.open(picture().file().id());
        assertThat(model.chosen().get()).isEqualTo("C31");
    }

    @Test
    void laterStagesAreLockedAndTheTimelineTellsWhatHasHappened() {
        assertThat(picture().line("C58").orElseThrow().locked()).isTrue();
        assertThat(picture().line("C58").orElseThrow().canBeTicked()).isFalse();
        assertThat(picture().milestones()).extracting(Milestone::state).startsWith(Milestone.State.DONE, Milestone.State.DONE)
                .contains(Milestone.State.PLANNED);
    }

    @Test
    void validityBarsEndOnTheLastValidDay() {
        assertThat(picture().spans().getFirst().name()).contains("C31");
        assertThat(picture().spans().getFirst().until()).isEqualTo(java.time.LocalDate.of(2026, 12, 16));
    }

    @Test
    void aPaperIsWrittenDownWithItsReasonAndItsFileNamesNobody() {
        var files = new ArrayList<Path>();
        acts.print(new Printing.Order(PaperKind.LEAVE_LETTER, Words.ZH, dir.resolve("out"), "寄单位人事"), told::add, files::add);
        assertThat(told).containsOnly(Optional.empty());
        assertThat(files.getFirst()).isRegularFile();
        assertThat(files.getFirst().getFileName().toString()).startsWith("单位请假函-410105-2026-").doesNotContain("王");
        assertThat(picture().log().getFirst().text()).isEqualTo("打印：单位请假函");
        assertThat(picture().log().getFirst().why()).isEqualTo("寄单位人事");
    }

    @Test
    void nothingIsPrintedWithoutAReason() {
        acts.print(new Printing.Order(PaperKind.CARD, Words.ZH, dir.resolve("out"), " "), told::add, _ -> {});
        assertThat(told.getFirst().map(Trouble::key)).contains("case.item.reason");
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws java.io.IOException {
        var file = java.nio.file.Files.writeString(dir.resolve("a-file"), "x");
        acts.print(new Printing.Order(PaperKind.CARD, Words.ZH, file, "试"), told::add, _ -> {});
        assertThat(told.getFirst().map(Trouble::key)).contains("cases.print.failed");
    }
}

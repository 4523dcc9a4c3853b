package cn.yingchun.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2020-12-20T09:00");
    private final Rulebook rules = Rulebook.load();

    private Planned moved(int days) {
        var slot = LiuPaper.cleared().file().slot().orElseThrow();
        Map<Anchor, LocalDate> to = new EnumMap<>(slot.days());
        for (var anchor : List.of(Anchor.P0, Anchor.G1, Anchor.D0)) {
            to.computeIfPresent(anchor, (_, day) -> day.plusDays(days));
        }
        return new Planned(slot.version() + 1, to, slot.alternatives());
    }

    @Test
    void fiveDaysLaterTheMarkersLapseAndTheCaseFallsBackToTheExamination() {
        var shift = Shift.preview(LiuPaper.cleared().file(), moved(5), rules, NOW);
        assertThat(shift.lapses()).extracting(missing -> missing.item().id()).containsExactly("C23", "C27", "C28", "C31", "C41", "C44");
        assertThat(shift.fallsBack()).isTrue();
        assertThat(shift.again()).extracting(ChecklistItem::id).containsExactly("C21", "C44", "C46");
        assertThat(shift.tell()).containsExactlyInAnyOrder(Role.DONOR, Role.HOSPITAL, Role.TRANSPLANT, Role.PROVINCE);
    }

    @Test
    void twoDaysLaterOnlyTheInsuranceIsTooShort() {
        var shift = Shift.preview(LiuPaper.cleared().file(), moved(2), rules, NOW);
        assertThat(shift.lapses()).extracting(missing -> missing.item().id()).containsExactly("C44");
    }

    @Test
    void movingBackRecoversWhatHadLapsed() {
        var paper = LiuPaper.cleared();
        paper.write("2020-12-20T10:00", moved(5));
        var shift = Shift.preview(paper.file(), moved(0), rules, NOW);
        assertThat(shift.lapses()).isEmpty();
        assertThat(shift.recovers()).extracting(ChecklistItem::id).contains("C31", "C41");
    }

    @Test
    void lookingAheadChangesNothing() {
        var file = LiuPaper.cleared().file();
        var facts = file.history().size();
        Shift.preview(file, moved(30), rules, NOW);
        assertThat(file.history()).hasSize(facts);
        assertThat(file.on(Anchor.D0)).contains(LocalDate.of(2021, 1, 4));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            P0, 2021-01-05, case.plan.order
            G1, 2020-12-26, case.plan.order
            P0, 2021-01-04, case.plan.order
            D0LAST, 2021-01-03, case.plan.order
            W, 2020-11-20, case.plan.order
            G1, 2020-12-30, case.plan.g1-unusual
            P0, 2020-12-28, -
            P0, 2020-12-20, case.plan.p0-unusual
            """)
    void daysOutOfOrderAreRefusedAndUnusualOnesRemarked(String anchor, String day, String key) {
        var slot = LiuPaper.cleared().file().slot().orElseThrow();
        Map<Anchor, LocalDate> days = new EnumMap<>(slot.days());
        days.put(Anchor.valueOf(anchor), LocalDate.parse(day));
        var remarks = PlanCheck.of(LiuPaper.cleared().file(), new Planned(9, days, List.of()), rules);
        if (key.equals("-")) {
            assertThat(remarks).isEmpty();
        } else {
            assertThat(remarks).extracting(PlanCheck::key).contains(key);
            assertThat(remarks.getFirst().hard()).isEqualTo(key.equals("case.plan.order"));
        }
    }

    @Test
    void conditioningThatHasBegunKeepsItsDay() {
        var paper = LiuPaper.cleared().stage("2020-12-27T08:00", Stage.COND);
        assertThat(PlanCheck.of(paper.file(), moved(1), rules)).extracting(PlanCheck::key).contains("case.plan.p0-passed");
    }
}

package cn.yingchun.work.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.followup.Kept;
import cn.yingchun.domain.say.Trouble;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visits after the founding story: collected 2021-01-04, first called after two days.
class VisitsTest {
    private static final String SECOND_DAY = "2021-01-06T10:00";
    private Afternoon after;

    @BeforeEach
    void openOffice(@TempDir Path dir) {
        after = new Afternoon(dir, LiuPaper.delivered());
    }

    @AfterEach
    void closeOffice() {
        after.close();
    }

    private Kept visit(String at) {
        var work = after.work(at);
        return Kept.of(work.file(after.id()), work.rules().course().checklist(), cn.yingchun.domain.cases.Paper.instant(at)
                .atZone(cn.yingchun.domain.calendar.WorkCalendar.ZONE).toLocalDate()).getFirst();
    }

    private static Visits.Heard heard(boolean recovered, Map<Symptom, Integer> grades) {
        return new Visits.Heard(new FollowedUp("C71", 0, true, recovered, Optional.of("演示"), Map.of("thanks", "yes")),
                new SymptomsGraded(grades, false, false), Map.of(Count.PLATELETS, 160.0));
    }

    @Test
    void whatWasFilledInIsKeptUntilTheVisitIsRecorded() {
        var work = new Visits(after.work(SECOND_DAY));
        var visit = visit(SECOND_DAY).visit();
        work.draft(after.id(), heard(false, Map.of(Symptom.HEADACHE, 1)));
        work.draft(after.id(), heard(false, Map.of(Symptom.HEADACHE, 2)));
        assertThat(visit(SECOND_DAY).open()).as("a draft is no visit").isTrue();
        var kept = Visits.drafted(after.work(SECOND_DAY).file(after.id()), visit).orElseThrow().what();
        assertThat(kept.graded().grades()).isEqualTo(Map.of(Symptom.HEADACHE, 2));
        assertThat(kept.visit().answers()).containsEntry("thanks", "yes");
        assertThat(kept.counts()).containsEntry(Count.PLATELETS, 160.0);
    }

    @Test
    void aSymptomThatWasNotAskedHasNoGrade() {
        new Visits(after.work(SECOND_DAY)).heard(after.id(), heard(false, Map.of(Symptom.HEADACHE, 0)));
        var graded = after.work(SECOND_DAY).file(after.id()).last(SymptomsGraded.class).orElseThrow().what();
        assertThat(graded.grades()).isEqualTo(Map.of(Symptom.HEADACHE, 0));
        assertThat(visit(SECOND_DAY).state()).isEqualTo(Kept.State.DONE_IN_TIME);
    }

    @Test
    void nobodyIsRecoveredWithASymptomLeft() {
        assertThatThrownBy(() -> new Visits(after.work(SECOND_DAY)).heard(after.id(), heard(true, Map.of(Symptom.FATIGUE, 1))))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("after.visit.symptoms"));
    }

    @Test
    void afterThreeCallsThatReachNobodyThisVisitIsLostAndTheNextStays() {
        for (int call = 0; call < 3; call++) {
            assertThat(visit(SECOND_DAY).open()).isTrue();
            new Visits(after.work(SECOND_DAY)).missed(after.id(), visit(SECOND_DAY).visit(), "");
        }
        assertThat(visit(SECOND_DAY).state()).isEqualTo(Kept.State.LOST);
        var work = after.work(SECOND_DAY);
        assertThat(Kept.of(work.file(after.id()), work.rules().course().checklist(), java.time.LocalDate.of(2021, 1, 6))).filteredOn(Kept::open).isNotEmpty();
    }
}

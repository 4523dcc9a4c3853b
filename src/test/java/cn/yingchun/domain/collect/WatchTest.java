package cn.yingchun.domain.collect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.CourseFact.Struck;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.collect.SecondDay.Advice;
import cn.yingchun.domain.collect.SecondDay.Hindrance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {
    private static final LocalDate D0 = LocalDate.of(2021, 1, 4);
    private final Alarms table = Alarms.load();

    private List<String> alarms(Paper paper) {
        return Watch.alarms(paper.file(), table).stream().map(sounding -> sounding.alarm().code() + " " + sounding.alarm().level()).toList();
    }

    private static void dose(Paper paper, String at, double micrograms, double millilitres, int sites) {
        paper.write(at, new DoseGiven(9, new Drug("filgrastim", "演示", "L1", LocalDate.of(2022, 6, 30)), List.of(), micrograms, millilitres, sites,
                "甲", "乙", Optional.empty()));
    }

    @Test
    void liusStoryIsQuiet() {
        assertThat(alarms(LiuPaper.delivered())).containsExactly("A28 WARN");
    }

    @Test
    void twoDosesOfOneDayCountTogether() {
        var paper = LiuPaper.mobilised();
        dose(paper, "2021-01-02T20:00", 400, 1.6, 1);
        assertThat(alarms(paper)).contains("A01 STOP", "A02 WARN").doesNotContain("A03 STOP");
    }

    @Test
    void aSiteTakesTwoMillilitresAtMost() {
        var paper = LiuPaper.mobilised();
        dose(paper, "2021-01-04T07:00", 600, 4.1, 2);
        assertThat(alarms(paper)).contains("A03 STOP");
    }

    @Test
    void theSixthDayInARowWarnsAndAPauseBeginsANewRow() {
        var paper = LiuPaper.mobilised();
        dose(paper, "2021-01-04T07:00", 600, 2.4, 2);
        assertThat(alarms(paper)).doesNotContain("A04 WARN");
        dose(paper, "2021-01-05T07:00", 600, 2.4, 2);
        assertThat(alarms(paper)).contains("A04 WARN");
        var paused = LiuPaper.mobilised();
        dose(paused, "2021-01-05T07:00", 600, 2.4, 2);
        assertThat(alarms(paused)).doesNotContain("A04 WARN");
    }

    @ParameterizedTest(name = "platelets {0} on day {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            119, 1, A07 WARN
            100, 1, A07 WARN
             79, 1, A07 STOP
            119, 2, -
             99, 2, A08 WARN
             79, 2, A08 STOP
            """)
    void theSecondDayHasItsOwnPlateletLimit(double platelets, int day, String alarm) {
        var paper = day == 1 ? LiuPaper.mobilised() : LiuPaper.collected();
        paper.write(D0.plusDays(day - 1L) + "T07:35", new CountTaken(Moment.BEFORE_RUN, Map.of(Count.PLATELETS, platelets)));
        assertThat(alarms(paper).stream().filter(code -> code.startsWith("A07") || code.startsWith("A08")).toList())
                .isEqualTo(Optional.ofNullable(alarm).stream().toList());
    }

    @Test
    void cellsOfBothDaysAddUpBeforeTheyAreJudged() {
        var paper = LiuPaper.collected();
        paper.write("2021-01-04T15:00", new TargetSet(2, 250, 4.0, 2.0));
        assertThat(alarms(paper)).contains("A15 STOP", "A31 STOP");
        paper.write("2021-01-05T12:30", new RunRecorded(2, Paper.instant("2021-01-05T08:30"), Paper.instant("2021-01-05T12:20"), 12, 900, 20,
                List.of("甲", "乙"), Optional.empty()));
        paper.write("2021-01-05T14:00", new ProductCounted(2, 150, 150, 90, 1500, 3, 98, 1, Optional.empty()));
        assertThat(Collected.of(paper.file()).cd34PerKg().orElseThrow()).isEqualTo(2.5);
        assertThat(alarms(paper)).contains("A15 WARN").doesNotContain("A15 STOP");
    }

    @Test
    void aStruckReadingSoundsNothing() {
        var paper = LiuPaper.collected();
        var wrong = paper.write("2021-01-04T09:00", new ReadingTaken(1, Map.of(Sign.IONISED_CALCIUM, 0.11, Sign.PULSE, 135.0)));
        assertThat(alarms(paper)).contains("A27 STOP", "A25 STOP");
        paper.write("2021-01-04T09:02", new Struck(wrong.name()), Optional.of("小数点错位"));
        assertThat(alarms(paper)).doesNotContain("A27 STOP", "A25 STOP");
    }

    @Test
    void theBagIsWatchedOnItsWay() {
        var paper = LiuPaper.delivered();
        paper.write("2021-01-06T14:00", new Received(1, Paper.instant("2021-01-06T12:31"), 9));
        assertThat(alarms(paper)).contains("A20 WARN", "A21 STOP");
    }

    @Test
    void aNeurologicalSignStopsWhateverTheGrade() {
        var paper = LiuPaper.mobilised();
        paper.write("2021-01-02T07:00", new SymptomsGraded(Map.of(Symptom.HEADACHE, 1), false, true));
        assertThat(alarms(paper)).contains("A33 STOP");
    }

    @ParameterizedTest(name = "{0} kg, accepted {1}: {2}")
    @CsvSource({"70, false, FINISH", "150, false, ASK_CENTRE", "150, true, FINISH", "250, false, RUN_AGAIN"})
    void theSecondDayFollowsFromCellsAndTheCentresWord(double kg, boolean accepted, Advice advice) {
        var paper = LiuPaper.collected();
        paper.write("2021-01-04T15:00", new TargetSet(2, kg, 4.0, 2.0));
        if (accepted) {
            paper.write("2021-01-04T16:00", new CentreAccepted("演示函2号"));
        }
        assertThat(SecondDay.of(paper.file(), D0.plusDays(1)).advice()).isEqualTo(advice);
    }

    @Test
    void anotherRunWaitsForCallDoseCountsAndTheDonorsYes() {
        var paper = LiuPaper.collected();
        var next = D0.plusDays(1);
        assertThat(SecondDay.of(paper.file(), next).hindrances())
                .containsExactly(Hindrance.PLATELETS, Hindrance.CONSENT_TODAY, Hindrance.DOSE_TODAY, Hindrance.CD34_TODAY);
        paper.write("2021-01-05T06:30", new Willing(Answer.YES, Optional.empty(), Optional.empty()));
        LiuPaper.dose(paper, next, 6);
        paper.write("2021-01-05T08:20", new CountTaken(Moment.BEFORE_RUN, Map.of(Count.PLATELETS, 80.0, Count.CD34, 35.0)));
        assertThat(SecondDay.of(paper.file(), next).hindrances()).isEmpty();
        paper.write("2021-01-05T08:25", new SymptomsGraded(Map.of(Symptom.CRAMPS, 3), false, false));
        assertThat(SecondDay.of(paper.file(), next).hindrances()).containsExactly(Hindrance.SYMPTOMS);
    }
}

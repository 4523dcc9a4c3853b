package cn.yingchun.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.say.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Liu gave on 2021-01-04: which visits are due, kept, late or lost, and what is asked at them.
class KeptTest {
    private final Checklist checklist = Checklist.load();

    private List<Kept> kept(Paper paper, String today) {
        return Kept.of(paper.file(), checklist, LocalDate.parse(today));
    }

    private Kept one(Paper paper, String today, String item, int year) {
        return kept(paper, today).stream().filter(kept -> kept.visit().item().equals(item) && kept.visit().year() == year).findFirst().orElseThrow();
    }

    private static void call(Paper paper, String at, String item, int year, boolean reached, boolean recovered) {
        paper.write(at, new FollowedUp(item, year, reached, recovered, Optional.empty()));
    }

    @ParameterizedTest(name = "48 h visit, called {0}, looked at on {1}: {2}")
    @CsvSource({"'', 2021-01-04, LATER", "'', 2021-01-05, DUE", "'', 2021-01-07, DUE", "'', 2021-01-08, OVERDUE",
        "2021-01-05, 2021-01-08, DONE_IN_TIME", "2021-01-07, 2021-01-08, DONE_IN_TIME", "2021-01-08, 2021-01-08, DONE_OUT_OF_TIME"})
    void aVisitIsDueInItsWindow(String called, String today, Kept.State state) {
        var paper = LiuPaper.delivered();
        if (!called.isEmpty()) {
            call(paper, called + "T09:00", "C71", 0, true, false);
        }
        assertThat(one(paper, today, "C71", 0).state()).isEqualTo(state);
    }

    @Test
    void threeFailedCallsLoseAVisitAndTwoDoNot() {
        var paper = LiuPaper.delivered();
        call(paper, "2021-01-05T09:00", "C71", 0, false, false);
        call(paper, "2021-01-05T14:00", "C71", 0, false, false);
        assertThat(one(paper, "2021-01-06", "C71", 0)).returns(Kept.State.DUE, Kept::state).returns(2, Kept::tried);
        call(paper, "2021-01-06T09:00", "C71", 0, false, false);
        assertThat(one(paper, "2021-01-06", "C71", 0).state()).isEqualTo(Kept.State.LOST);
        assertThat(one(paper, "2021-01-06", "C72", 0).state()).isEqualTo(Kept.State.LATER);
    }

    @Test
    void afterTheSeventhDayTheDonorIsCalledEachWeekUntilRecovered() {
        var paper = LiuPaper.delivered();
        assertThat(kept(paper, "2021-01-12")).noneMatch(kept -> kept.visit().weekly());
        call(paper, "2021-01-11T09:00", "C72", 0, true, false);
        assertThat(one(paper, "2021-01-12", "C72", 2).visit())
                .isEqualTo(new FollowUps.Visit("C72", 2, LocalDate.of(2021, 1, 15), LocalDate.of(2021, 1, 18), LocalDate.of(2021, 1, 21)));
        call(paper, "2021-01-18T09:00", "C72", 2, true, false);
        assertThat(one(paper, "2021-01-20", "C72", 3).visit().due()).isEqualTo(LocalDate.of(2021, 1, 25));
        call(paper, "2021-01-25T09:00", "C72", 3, true, true);
        assertThat(kept(paper, "2021-02-20")).filteredOn(kept -> kept.visit().weekly()).hasSize(2);
    }

    @Test
    void whoHasRecoveredInTheFirstWeekIsNotCalledEachWeek() {
        var paper = LiuPaper.delivered();
        call(paper, "2021-01-11T09:00", "C72", 0, true, true);
        assertThat(kept(paper, "2021-02-12")).noneMatch(kept -> kept.visit().weekly());
    }

    @Test
    void aSetbackAfterAFirstRecoveryBringsTheWeeklyCallBack() {
        var paper = LiuPaper.delivered();
        call(paper, "2021-01-06T09:00", "C71", 0, true, true);
        call(paper, "2021-01-11T09:00", "C72", 0, true, false);
        assertThat(kept(paper, "2021-01-12")).anyMatch(kept -> kept.visit().weekly());
    }

    @Test
    void aLostWeekIsFollowedByTheNext() {
        var paper = LiuPaper.delivered();
        for (int hour = 1; hour <= 3; hour++) {
            call(paper, "2021-01-11T0" + hour + ":00", "C72", 0, false, false);
        }
        assertThat(one(paper, "2021-01-12", "C72", 2).state()).isEqualTo(Kept.State.LATER);
    }

    @Test
    void bloodIsCountedAgainAfterAWeekOnlyWherePlateletsWereUnder100() {
        var table = Question.load();
        var paper = LiuPaper.delivered();
        assertThat(Question.asked(table, "C72", paper.file())).noneMatch(question -> question.kind() == Question.Kind.LAB);
        paper.write("2021-01-04T13:00", new CountTaken(Moment.AFTER_RUN, Map.of(Count.PLATELETS, 99.0)));
        assertThat(Question.asked(table, "C72", paper.file())).extracting(Question::count).contains(Optional.of(Count.PLATELETS));
    }

    @Test
    void womenAreAskedAboutPregnancyAndMenAreNot() {
        var table = Question.load();
        var woman = new Paper(Sex.F, "1990-01-01", "2020-11-25");
        assertThat(Question.asked(table, "C73", woman.file())).extracting(Question::code).contains("pregnant", "menstruation");
        assertThat(Question.asked(table, "C73", LiuPaper.delivered().file())).extracting(Question::code).doesNotContain("pregnant");
    }

    @Test
    void theYearlyVisitAsksForTheLateEffectsThatRegistriesFollow() {
        assertThat(Question.asked(Question.load(), "C76", LiuPaper.delivered().file())).extracting(Question::code)
                .contains("malignancy", "leukaemia", "autoimmune", "thrombosis", "cardiovascular", "died", "again", "contacts");
        assertThat(Question.load()).allSatisfy(question -> assertThat(question.in(Words.ZH)).isNotBlank().isNotEqualTo(question.in(Words.EN)));
    }
}

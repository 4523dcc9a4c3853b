package cn.yingchun.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.donor.Interval;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTest {
    private final Checklist checklist = Checklist.load();

    private FollowUps.Visit visit(LocalDate from, String item, int year) {
        return FollowUps.schedule(from, checklist).stream().filter(one -> one.item().equals(item) && one.year() == year).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0} year {1}: due {2}, from {3} to {4}")
    @CsvSource(textBlock = """
            C71,  0, 2021-01-06, 2021-01-05, 2021-01-07
            C72,  0, 2021-01-11, 2021-01-09, 2021-01-14
            C73,  0, 2021-02-03, 2021-01-29, 2021-02-18
            C74,  0, 2021-04-04, 2021-03-20, 2021-05-04
            C75,  0, 2021-07-05, 2021-06-03, 2021-08-07
            C76,  1, 2022-01-04, 2021-11-05, 2022-03-05
            C76, 10, 2031-01-04, 2030-11-05, 2031-03-05
            """)
    void liuIsSeenAgainOnTheseDays(String item, int year, LocalDate due, LocalDate first, LocalDate last) {
        assertThat(visit(LocalDate.of(2021, 1, 4), item, year)).isEqualTo(new FollowUps.Visit(item, year, first, due, last));
    }

    @Test
    void aLeapDayIsRememberedOnThe28thInOtherYears() {
        assertThat(visit(LocalDate.of(2024, 2, 29), "C76", 1).due()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(visit(LocalDate.of(2024, 2, 29), "C76", 4).due()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void thereAreFifteenVisitsAndAFinishedOneIsNotAskedAgain() {
        var paper = LiuPaper.delivered();
        assertThat(FollowUps.open(paper.file(), checklist, LocalDate.of(2021, 1, 5))).hasSize(15);
        paper.write("2021-01-06T09:00", new FollowedUp("C71", 0, true, false, Optional.empty()));
        assertThat(FollowUps.open(paper.file(), checklist, LocalDate.of(2021, 1, 7))).hasSize(14).noneMatch(one -> one.item().equals("C71"));
    }

    @Test
    void threeFailedCallsLoseThisVisitAndTheNextStays() {
        var paper = LiuPaper.delivered();
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(FollowUps.open(paper.file(), checklist, LocalDate.of(2021, 1, 7))).anyMatch(one -> one.item().equals("C71"));
            paper.write("2021-01-06T0" + attempt + ":00", new FollowedUp("C71", 0, false, false, Optional.empty()));
        }
        assertThat(FollowUps.open(paper.file(), checklist, LocalDate.of(2021, 1, 7))).noneMatch(one -> one.item().equals("C71"))
                .anyMatch(one -> one.item().equals("C72"));
    }

    @Test
    void nobodyIsFollowedBeforeTheLastCollectionDayOrWithoutADose() {
        assertThat(FollowUps.open(LiuPaper.mobilised().file(), checklist, LocalDate.of(2021, 1, 3))).isEmpty();
        assertThat(FollowUps.open(LiuPaper.cleared().file(), checklist, LocalDate.of(2021, 2, 3))).isEmpty();
    }

    @ParameterizedTest(name = "last collection {0}: lymphocytes from {1}, stem cells from {2}")
    @CsvSource({"2021-01-04, 2021-02-04, 2021-04-04", "2021-01-31, 2021-02-28, 2021-04-30", "2024-01-31, 2024-02-29, 2024-04-30"})
    void anotherDonationWaitsCalendarMonths(LocalDate last, LocalDate dli, LocalDate pbsc) {
        assertThat(Interval.DLI.earliest(last)).isEqualTo(dli);
        assertThat(Interval.PBSC.earliest(last)).isEqualTo(pbsc);
    }
}

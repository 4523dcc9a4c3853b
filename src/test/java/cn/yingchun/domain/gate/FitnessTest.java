package cn.yingchun.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.donor.deferral.DeferralRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Liu, cleared: first dose on 2020-12-31, collection on 2021-01-04; looked at on 2020-12-20.
class FitnessTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 20);
    private static final List<DeferralRule> RULES = DeferralRule.load();

    private static Fitness with(List<LocalDate> donations, Deferred... deferrals) {
        var empty = DonorFile.EMPTY;
        return new Fitness(new DonorFile(empty.name(), empty.contacts(), empty.confirmed(), empty.status(), List.of(deferrals), empty.branch()),
                donations, RULES);
    }

    private static Deferred deferred(String rule, String from, String until) {
        return new Deferred(rule, LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse), "");
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: shut {3}")
    @CsvSource(nullValues = "-", textBlock = """
            D27, 2020-12-18, 2020-12-25, false
            D27, 2020-12-18, 2020-12-30, false
            D27, 2020-12-18, 2020-12-31, true
            D28, 2021-01-04, 2021-01-18, true
            D28, 2021-01-05, 2021-01-19, false
            D05, 2020-12-18, -,          true
            D15, 2020-12-18, -,          true
            D47, 2020-12-30, 2021-01-06, false
            D32, 2020-12-18, 2021-12-17, false
            D99, 2020-12-18, -,          true
            """)
    void aDeferralShutsTheGateOnlyIfItHoldsFromFirstDoseToCollectionAndTheRuleForbids(String rule, String from, String until, boolean shut) {
        var file = LiuPaper.cleared().file();
        assertThat(with(List.of(), deferred(rule, from, until)).obstacles(file, TODAY).isEmpty()).isEqualTo(!shut);
    }

    @Test
    void overlappingDeferralsAreAllNamed() {
        var fitness = with(List.of(), deferred("D27", "2020-12-28", "2021-01-02"), deferred("D46", "2020-12-28", "2021-01-10"));
        assertThat(fitness.obstacles(LiuPaper.cleared().file(), TODAY)).containsExactly(
                new Obstacle.Deferred("D27", Optional.of(LocalDate.of(2021, 1, 2))), new Obstacle.Deferred("D46", Optional.of(LocalDate.of(2021, 1, 10))));
    }

    @Test
    void beforeTheExaminationADeferralIsKnownButShutsNothing() {
        var fitness = with(List.of(), deferred("D05", "2020-11-01", null));
        assertThat(fitness.obstacles(LiuPaper.called().file(), LocalDate.of(2020, 11, 26))).isEmpty();
    }

    @ParameterizedTest(name = "gave on {0}: rests {1}")
    @CsvSource({"2020-10-04, false", "2020-10-05, true", "2020-10-31, true"})
    void stemCellsMayBeGivenAgainAfterThreeCalendarMonths(LocalDate before, boolean rests) {
        var obstacles = with(List.of(before)).obstacles(LiuPaper.cleared().file(), TODAY);
        assertThat(obstacles.isEmpty()).isEqualTo(!rests);
    }

    @ParameterizedTest(name = "after {0}: lymphocytes {1}, stem cells {2}")
    @CsvSource({"2021-01-31, 2021-02-28, 2021-04-30", "2020-01-31, 2020-02-29, 2020-04-30", "2021-01-04, 2021-02-04, 2021-04-04"})
    void monthsAreCalendarMonths(LocalDate last, LocalDate lymphocytes, LocalDate stemCells) {
        assertThat(with(List.of(last)).again(Interval.DLI)).contains(lymphocytes);
        assertThat(with(List.of(last)).again(Interval.PBSC)).contains(stemCells);
    }
}

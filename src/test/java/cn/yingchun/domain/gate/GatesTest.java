package cn.yingchun.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CourseFact.ItemNotApplicable;
import cn.yingchun.domain.cases.CourseFact.ItemReopened;
import cn.yingchun.domain.cases.CourseFact.Postponed;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.donor.Sex;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {
    private final Rulebook rules = Rulebook.load();

    private List<String> missing(Paper paper, String now) {
        return Gates.obstacles(paper.file(), rules, LocalDateTime.parse(now)).stream()
                .map(obstacle -> obstacle instanceof Obstacle.Missing missing ? missing.item().id() : obstacle.getClass().getSimpleName()).toList();
    }

    @Test
    void everyStageOfTheLineHasOneGateToTheNext() {
        for (var stage : Stage.values()) {
            if (stage.running()) {
                assertThat(rules.gate(stage).orElseThrow().to()).isEqualTo(stage.next());
            }
        }
        assertThat(rules.gates()).flatExtracting(Gate::items).allMatch(rules.checklist()::has);
    }

    @Test
    void aFreshCaseLacksTheNoticeAndTheIdentityCheck() {
        assertThat(missing(Paper.liu(), "2020-11-25T10:00")).containsExactly("C01", "C02");
    }

    @Test
    void liuPassesEveryGateOnHisWay() {
        assertThat(missing(LiuPaper.called(), "2020-11-25T11:00")).isEmpty();
        assertThat(missing(LiuPaper.planned().stage("2020-12-07T16:00", Stage.PLAN), "2020-12-07T16:00")).isEmpty();
        assertThat(missing(LiuPaper.examined(), "2020-12-15T09:00")).isEmpty();
        assertThat(missing(LiuPaper.cleared(), "2020-12-27T08:00")).isEmpty();
        assertThat(missing(LiuPaper.mobilised(), "2020-12-31T08:00")).as("not before the collection day").contains("TooEarly");
        assertThat(missing(LiuPaper.collected(), "2021-01-04T14:30")).isEmpty();
        assertThat(missing(LiuPaper.delivered().tick("C69", "2021-01-05"), "2021-01-05T10:00")).isEmpty();
    }

    @Test
    void aDonorWhoOnlyThinksDoesNotGoToHighResolutionTyping() {
        var paper = LiuPaper.called().stage("2020-11-25T12:00", Stage.CONTACT);
        paper.write("2020-11-25T13:00", new Willing(Answer.THINK, Optional.empty(), Optional.empty()));
        assertThat(missing(paper, "2020-11-25T14:00")).containsExactly("C08");
    }

    @Test
    void willingnessAndHealthScreenMustBeAskedAgainAfterThirtyDaysOfContact() {
        var paper = LiuPaper.called().stage("2020-11-25T12:00", Stage.CONTACT);
        assertThat(missing(paper, "2020-12-25T09:00")).isEmpty();
        assertThat(missing(paper, "2020-12-26T09:00")).containsExactly("C08", "C10");
    }

    @ParameterizedTest(name = "markers drawn {0}, collection {1}: {2}")
    @CsvSource(textBlock = """
            2020-12-08, 2021-01-04, true
            2020-12-05, 2021-01-04, true
            2020-12-04, 2021-01-04, false
            2020-12-08, 2021-01-09, false
            """)
    void infectiousDiseaseMarkersAreInForceForThirtyDays(String drawn, String d0, boolean valid) {
        var paper = LiuPaper.examined().tick("C31", drawn).plan("2020-12-10T09:00", "D0", d0);
        var standing = Standings.of(paper.file(), rules, LocalDateTime.parse("2020-12-10T10:00")).of("C31");
        assertThat(standing.holds()).isEqualTo(valid);
        if (!valid) {
            assertThat(standing).isInstanceOf(Standing.Lapsed.class);
        }
    }

    @ParameterizedTest(name = "{0}: last valid day {1} before collection, {2} lapsed")
    @CsvSource({"C23, 2020-12-05, 2020-12-04", "C25, 2020-11-09, 2020-11-08", "C27, 2020-12-05, 2020-12-04", "C29, 2020-11-09, 2020-11-08",
        "C35, 2020-10-06, 2020-10-05", "C36, 2020-11-09, 2020-11-08"})
    void everyTestOfTheExaminationHasItsLastDay(String item, String valid, String lapsed) {
        var now = LocalDateTime.parse("2020-12-20T09:00");
        assertThat(Standings.of(LiuPaper.examined().tick(item, valid).file(), rules, now).of(item).holds()).isTrue();
        assertThat(Standings.of(LiuPaper.examined().tick(item, lapsed).file(), rules, now).of(item).holds()).isFalse();
        assertThat(Standings.of(LiuPaper.examined().tick(item, "2021-01-05").file(), rules, now).of(item).holds())
                .as("done after conditioning has begun").isFalse();
    }

    @Test
    void clearanceRestsOnTheTestsUnderIt() {
        var paper = LiuPaper.cleared();
        paper.write("2020-12-17T09:00", new ItemReopened("C28"));
        assertThat(missing(paper, "2020-12-27T08:00")).containsExactly("C28", "C41");
    }

    @Test
    void nobodyGoesIntoConditioningWithAnyHardItemOpen() {
        for (var item : rules.gate(Stage.CLEAR).orElseThrow().items()) {
            if (rules.checklist().item(item).ticked() && !item.equals("C38")) {
                var paper = LiuPaper.cleared();
                paper.write("2020-12-20T09:00", new ItemReopened(item));
                assertThat(missing(paper, "2020-12-27T08:00")).as("without %s", item).contains(item);
            }
        }
    }

    @Test
    void everyHardItemFromC01ToC45StandsAtTheGateIntoConditioning() {
        var gate = rules.gate(Stage.CLEAR).orElseThrow().items();
        assertThat(rules.checklist().items()).filteredOn(item -> item.hard() && item.id().compareTo("C46") <= 0)
                .extracting(item -> item.id()).filteredOn(id -> !id.equals("C39")).isSubsetOf(gate);
    }

    @Test
    void conditioningDoesNotBeginBeforeItsDay() {
        assertThat(missing(LiuPaper.cleared(), "2020-12-26T23:59")).containsExactly("TooEarly");
    }

    @Test
    void aWithdrawnConsentClosesTheGate() {
        var paper = LiuPaper.cleared();
        var consent = paper.file().item("C42").orElseThrow().name();
        paper.write("2020-12-20T09:00", new Withdrawn(Optional.of(consent), Paper.instant("2020-12-20T08:00"), "R09"));
        assertThat(missing(paper, "2020-12-27T08:00")).containsExactly("C42");
        assertThat(missing(paper.tick("C42", "2020-12-21"), "2020-12-27T08:00")).as("signed again").isEmpty();
    }

    @Test
    void insuranceMustCoverFromTheDayBeforeTheFirstDoseToThirtyDaysAfter() {
        for (var days : List.of(Map.of("from", "2020-12-31", "to", "2021-02-03"), Map.of("from", "2020-12-30", "to", "2021-02-02"))) {
            assertThat(missing(LiuPaper.cleared().tick("C44", "2020-12-18", days), "2020-12-27T08:00")).containsExactly("C44");
        }
    }

    @Test
    void theFirstDoseNeedsTheCallOfTheSameDay() {
        var paper = LiuPaper.conditioned();
        assertThat(missing(paper, "2020-12-31T08:00")).containsExactly("C83");
        paper.write("2020-12-30T18:00", new GoNoGo(true, "省分库", Paper.instant("2020-12-30T18:00")));
        assertThat(missing(paper, "2020-12-31T08:00")).as("yesterday's call").containsExactly("C83");
        paper.write("2020-12-31T07:30", new GoNoGo(true, "省分库", Paper.instant("2020-12-31T07:30")));
        assertThat(missing(paper, "2020-12-31T08:00")).isEmpty();
        paper.write("2020-12-31T07:45", new GoNoGo(false, "省分库", Paper.instant("2020-12-31T07:45")));
        assertThat(missing(paper, "2020-12-31T08:00")).as("the newest call says no").containsExactly("C83");
    }

    @Test
    void pregnancyTestsStandBeforeConditioningAndBeforeTheFirstDose() {
        var woman = woman();
        assertThat(missing(woman, "2020-12-27T08:00")).contains("C38");
        woman.tick("C38", "2020-12-19");
        assertThat(missing(woman, "2020-12-27T08:00")).as("8 days before conditioning").contains("C38");
        woman.tick("C38", "2020-12-20");
        assertThat(missing(woman, "2020-12-27T08:00")).isEmpty();
        woman.stage("2020-12-27T08:00", Stage.COND).tick("C48", "2020-12-28").tick("C49", "2020-12-31").tick("C50", "2020-12-31");
        woman.write("2020-12-31T07:30", new GoNoGo(true, "省分库", Paper.instant("2020-12-31T07:30")));
        assertThat(missing(woman, "2020-12-31T08:00")).containsExactly("C39");
        assertThat(missing(woman.tick("C39", "2020-12-31"), "2020-12-31T08:00")).isEmpty();
    }

    private static Paper woman() {
        var woman = new Paper(Sex.F, "1982-11-04", "2020-11-25");
        var number = 0;
        for (var fact : LiuPaper.cleared().facts()) {
            if (number++ > 0) {
                woman.write(fact.happened().atZone(cn.yingchun.domain.calendar.WorkCalendar.ZONE).toLocalDateTime().toString(),
                        (cn.yingchun.domain.cases.CaseFact) fact.what());
            }
        }
        return woman;
    }

    @ParameterizedTest(name = "born {0}, collected 2021-01-04: {1}")
    @CsvSource({"1965-01-05, true", "1965-01-04, false", "1964-12-31, false", "2002-06-01, true"})
    void donorsAreCollectedUntilTheDayBeforeTheir56thBirthday(String birth, boolean allowed) {
        var paper = new Paper(Sex.M, birth, "2020-11-25").plan("2020-12-05T09:00", "D0", "2021-01-04");
        assertThat(Standings.of(paper.file(), rules, LocalDateTime.parse("2020-12-05T10:00")).of("C03").holds()).isEqualTo(allowed);
    }

    @Test
    void notApplicableHoldsWithItsReason() {
        var paper = LiuPaper.examined();
        paper.write("2020-12-09T09:00", new ItemNotApplicable("C33"), Optional.of("移植医院未申请"));
        assertThat(Standings.of(paper.file(), rules, LocalDateTime.parse("2020-12-10T09:00")).of("C33"))
                .isEqualTo(new Standing.Skipped("移植医院未申请", "测试"));
    }

    @Test
    void aCasePutOffHasNoGateAndReturnsToTheStageItLeft() {
        var paper = LiuPaper.planned();
        paper.write("2020-12-08T09:00", new Postponed("P07"));
        assertThat(paper.file().stage()).isEqualTo(Stage.POSTPONED);
        assertThat(missing(paper, "2020-12-08T10:00")).containsExactly("NotRunning");
        paper.write("2020-12-20T09:00", new cn.yingchun.domain.cases.CourseFact.Resumed());
        assertThat(paper.file().stage()).isEqualTo(Stage.EXAM);
    }
}

package cn.yingchun.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.AdverseFact.Ended;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.Imputability;
import cn.yingchun.domain.cases.AdverseFact.Judged;
import cn.yingchun.domain.cases.AdverseFact.Phase;
import cn.yingchun.domain.cases.AdverseFact.Preventable;
import cn.yingchun.domain.cases.AdverseFact.Spear;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.CourseFact.Postponed;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Infused;
import cn.yingchun.domain.cases.ProductFact.Lost;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.Symptom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fourteen outcomes, each with what the file must show, what is just not enough, and whether it counts as a donation.
///
/// Liu's bag holds 400 × 10⁶ cells: 5.71 × 10⁶/kg for 70 kg; asked for 4.0, at least 2.0.
class OutcomeTableTest {
    private final Outcomes outcomes = Outcomes.load();

    @ParameterizedTest(name = "{0}: {1}, not {2}; counts {3}; reasons {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            O1  | bag of 5.71 delivered                | bag of 2.67 delivered                 | YES         | -
            O1  | bag of 4.00 delivered                | bag of 3.99 delivered                 | YES         | -
            O2  | bag of 2.67 accepted in writing      | bag of 2.67 delivered                 | YES         | -
            O2  | bag of 2.00 accepted in writing      | bag of 1.99 accepted in writing       | YES         | -
            O3  | run stopped early, bag delivered     | run stopped early, no bag             | IF_RELEASED | -
            O4  | CD34 of 9.9 on two mornings          | CD34 of 9.9 on one morning            | NO          | -
            O4  | 0.9 after two runs                   | 1.0 after two runs                    | NO          | -
            O5  | symptom of grade 3                   | symptom of grade 2                    | IF_RELEASED | -
            O5  | reported event of grade 3            | reported event of grade 2             | IF_RELEASED | -
            O6  | called, nothing signed               | consent signed                        | NO          | R01 R24
            O7  | withdrew the day before conditioning | withdrew on the day of conditioning   | NO          | R04 R13
            O8  | withdrew on the day of conditioning  | withdrew the day before conditioning  | NO          | R04 R13
            O9  | examined                             | run begun                             | NO          | R14 R18
            O10 | examined                             | run begun                             | NO          | P01 P06
            O11 | put off                              | examined                              | NO          | P07 P07
            O13 | bag lost on the way                  | bag of 5.71 delivered                 | YES         | -
            O14 | bag frozen                           | bag frozen and infused                | YES         | -
            """)
    void eachOutcomeNeedsWhatItsRuleSays(String code, String shown, String notEnough, Outcome.Donation counts, String reasons) {
        var outcome = outcomes.outcome(code).orElseThrow();
        assertThat(outcomes.objection(scene(shown).file(), outcome)).as(shown).isEmpty();
        assertThat(outcomes.objection(scene(notEnough).file(), outcome)).as(notEnough).isPresent();
        assertThat(outcome.donation()).isEqualTo(counts);
        if (reasons == null) {
            assertThat(outcome.reasons()).isEmpty();
        } else {
            assertThat(outcome.reasons().getFirst() + " " + outcome.reasons().getLast()).isEqualTo(reasons);
        }
    }

    @Test
    void marrowIsOffBecauseTheNationalRegistryOffersNone() {
        assertThat(outcomes.objection(LiuPaper.delivered().file(), outcomes.outcome("O12").orElseThrow())).contains("outcome.not.offered");
    }

    @ParameterizedTest(name = "{0} after {1}: counts {2}")
    @CsvSource(delimiter = '|', textBlock = """
            O3  | run stopped early, bag delivered | true
            O3  | run stopped early, no bag        | false
            O5  | symptom of grade 3               | false
            O5  | bag of 5.71 delivered            | true
            O13 | bag lost on the way              | true
            O14 | bag frozen                       | true
            """)
    void whatLeftTheHospitalCountsAsADonation(String code, String shown, boolean counts) {
        assertThat(Outcomes.counts(scene(shown).file(), outcomes.outcome(code).orElseThrow())).isEqualTo(counts);
    }

    /// Said on the morning of the 20th, written in the afternoon, told to the province the next day.
    @Test
    void aWithdrawalKeepsItsThreeTimesApartAndTheStageItHappenedIn() {
        var paper = with(LiuPaper.cleared(), "2020-12-20T15:00", new Withdrawn(Optional.empty(), Paper.instant("2020-12-20T09:00"), "R09"));
        var early = Withdrawal.of(paper.file()).getFirst();
        assertThat(early.stage()).isEqualTo(cn.yingchun.domain.cases.Stage.CLEAR);
        assertThat(early.stated()).isEqualTo(Paper.instant("2020-12-20T09:00"));
        assertThat(early.recorded()).isEqualTo(Paper.instant("2020-12-20T15:00"));
        assertThat(early.reported()).isEmpty();
        with(paper, "2020-12-21T08:00", new cn.yingchun.domain.cases.TalkFact.ProvinceSpoke("省分库·演示", "反悔"));
        assertThat(Withdrawal.of(paper.file()).getFirst().reported()).contains(Paper.instant("2020-12-21T08:00"));
    }

    @Test
    void afterConditioningTheReportIsThatOfTheCriticalIncident() {
        var paper = with(LiuPaper.conditioned(), "2020-12-28T15:00", new Withdrawn(Optional.empty(), Paper.instant("2020-12-28T14:50"), "R09"));
        var incident = paper.write("2020-12-28T15:00", new cn.yingchun.domain.cases.CourseFact.IncidentOpened("withdrawal", Paper.instant("2020-12-28T15:50")));
        with(paper, "2020-12-28T15:20", new cn.yingchun.domain.cases.CourseFact.IncidentReported(incident.name(), "省分库·演示"));
        assertThat(Withdrawal.of(paper.file()).getFirst().stage()).isEqualTo(cn.yingchun.domain.cases.Stage.COND);
        assertThat(Withdrawal.of(paper.file()).getFirst().reported()).contains(Paper.instant("2020-12-28T15:20"));
    }

    private static Paper scene(String what) {
        return switch (what) {
            case "bag of 5.71 delivered" -> LiuPaper.delivered();
            case "bag of 4.00 delivered" -> forKilograms(100);
            case "bag of 3.99 delivered" -> forKilograms(100.2);
            case "bag of 2.67 delivered" -> forKilograms(150);
            case "bag of 2.67 accepted in writing" -> accepted(forKilograms(150));
            case "bag of 2.00 accepted in writing" -> accepted(forKilograms(200));
            case "bag of 1.99 accepted in writing" -> accepted(forKilograms(201));
            case "run stopped early, bag delivered" -> delivered(stopped());
            case "run stopped early, no bag" -> stopped();
            case "CD34 of 9.9 on two mornings" -> cd34(cd34(LiuPaper.mobilised(), "2021-01-04"), "2021-01-05");
            case "CD34 of 9.9 on one morning" -> cd34(LiuPaper.mobilised(), "2021-01-04");
            case "0.9 after two runs" -> twoRuns(0.9);
            case "1.0 after two runs" -> twoRuns(1.0);
            case "symptom of grade 3" -> graded(3);
            case "symptom of grade 2" -> graded(2);
            case "reported event of grade 3" -> reported(3);
            case "reported event of grade 2" -> reported(2);
            case "called, nothing signed" -> LiuPaper.called();
            case "consent signed" -> LiuPaper.cleared();
            case "withdrew the day before conditioning" -> withdrew("2020-12-26T09:00");
            case "withdrew on the day of conditioning" -> withdrew("2020-12-27T09:00");
            case "examined" -> LiuPaper.examined();
            case "run begun" -> begun(LiuPaper.mobilised());
            case "put off" -> with(LiuPaper.planned(), "2020-12-08T09:00", new Postponed("P07"));
            case "bag lost on the way" -> with(LiuPaper.delivered(), "2021-01-04T23:00", new Lost(1, "演示：运输箱跌落"));
            case "bag frozen" -> frozen();
            case "bag frozen and infused" -> with(frozen(), "2021-03-01T09:00", new Infused(1, Paper.instant("2021-03-01T09:00")));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Paper with(Paper paper, String at, cn.yingchun.domain.cases.CaseFact fact) {
        paper.write(at, fact);
        return paper;
    }

    private static Paper forKilograms(double kg) {
        return with(LiuPaper.delivered(), "2021-01-04T20:00", new TargetSet(2, kg, 4.0, 2.0));
    }

    private static Paper accepted(Paper paper) {
        return with(paper, "2021-01-04T20:10", new CentreAccepted("演示函1号"));
    }

    private static Paper begun(Paper paper) {
        return with(paper, "2021-01-04T08:30", new RunStarted(1, Paper.instant("2021-01-04T08:30"), "Optia 演示", "肘静脉", true));
    }

    private static Paper run(Paper paper, int run, Optional<String> stopped, double cd34) {
        var day = "2021-01-0" + (3 + run);
        paper.write(day + "T10:10", new RunRecorded(run, Paper.instant(day + "T08:30"), Paper.instant(day + "T10:00"), 4, 300, 10, List.of("甲", "乙"), stopped));
        paper.write(day + "T11:00", new ProductCounted(run, 100, 100, 90, cd34, 3, 98, 1, Optional.empty()));
        return paper;
    }

    private static Paper stopped() {
        return run(begun(LiuPaper.mobilised().stage("2021-01-04T08:10", cn.yingchun.domain.cases.Stage.COLLECT)), 1, Optional.of("演示：静脉痉挛"), 2000);
    }

    private static Paper delivered(Paper paper) {
        paper.stage("2021-01-04T14:30", cn.yingchun.domain.cases.Stage.HANDOVER);
        return with(paper, "2021-01-04T15:00", new HandedOver(1, Paper.instant("2021-01-04T15:00"), "运送 演示", "F-1", 4));
    }

    private static Paper cd34(Paper paper, String day) {
        return with(paper, day + "T07:30", new CountTaken(Moment.BEFORE_RUN, Map.of(Count.CD34, 9.9)));
    }

    /// Two bags that hold so many million cells for a kilogram together.
    private static Paper twoRuns(double perKg) {
        var half = perKg * 70 * 1000 / 100 / 2;
        return run(run(begun(LiuPaper.mobilised().stage("2021-01-04T08:10", cn.yingchun.domain.cases.Stage.COLLECT)), 1, Optional.empty(), half), 2, Optional.empty(), half);
    }

    private static Paper graded(int grade) {
        return with(LiuPaper.mobilised(), "2021-01-02T07:30", new SymptomsGraded(Map.of(Symptom.BONE_PAIN, grade), false, false));
    }

    private static Paper reported(int grade) {
        return with(LiuPaper.mobilised(), "2021-01-02T09:00", new EventReported(1, 1, "other", Optional.of(Symptom.BONE_PAIN), grade, Paper.instant("2021-01-02T08:00"),
                new Judged(Set.of(), Imputability.PROBABLE, Spear.DONOR_HARM, Phase.MOBILISATION, Ended.RECOVERING, Preventable.NO), "演示：骨痛。"));
    }

    private static Paper withdrew(String at) {
        return with(LiuPaper.cleared(), "2020-12-27T10:00", new Withdrawn(Optional.empty(), Paper.instant(at), "R09"));
    }

    private static Paper frozen() {
        return with(LiuPaper.delivered(), "2021-01-05T09:00", new Frozen(1, Paper.instant("2021-01-05T09:00"), "液氮罐 演示", Optional.of(10.0)));
    }
}

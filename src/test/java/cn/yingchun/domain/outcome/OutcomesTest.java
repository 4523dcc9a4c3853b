package cn.yingchun.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.Infused;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.donor.Availability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
    private final Outcomes outcomes = Outcomes.load();

    private List<String> lawful(Paper paper) {
        return outcomes.lawful(paper.file()).stream().map(Outcome::code).toList();
    }

    @Test
    void allFourteenOutcomesAndThirtyOneReasonsAreThere() {
        assertThat(outcomes.all()).extracting(Outcome::code).isEqualTo(IntStream.rangeClosed(1, 14).mapToObj(number -> "O" + number).toList());
        assertThat(outcomes.reasons()).hasSize(31);
        assertThat(outcomes.all()).flatExtracting(Outcome::reasons).allMatch(code -> outcomes.reason(code).isPresent());
    }

    @Test
    void everyReasonHasAWmdaCodeThatExists() {
        var donorSide = Set.of("DO", "DD", "MR", "PR", "TX", "MO", "UC", "NS", "TQ", "OT", "UK", "MM", "EX");
        var patientSide = Set.of("BCC", "FND", "LAB", "NSP", "OLD", "PDC", "STP", "TRX", "OTH");
        assertThat(outcomes.reasons()).allSatisfy(reason ->
                assertThat(reason.side() == Reason.Side.PATIENT ? patientSide : donorSide).as(reason.code()).contains(reason.wmda()));
    }

    @ParameterizedTest(name = "{0}: {1} {2}, may be asked again {3}")
    @CsvSource({"R02, TU, UC, true", "R09, DE, PR, false", "R17, DE, MR, false", "R20, DE, DD, false", "R21, TU, TX, true", "R24, OP, OT, true",
        "P01, AV, FND, true", "P04, AV, PDC, true", "P07, RS, OTH, true"})
    void reasonsCarryTheirRegistryCodes(String code, Availability status, String wmda, boolean again) {
        var reason = outcomes.reason(code).orElseThrow();
        assertThat(reason.status()).isEqualTo(status);
        assertThat(reason.wmda()).isEqualTo(wmda);
        assertThat(reason.again()).isEqualTo(again);
    }

    /// Liu's bag holds 400 million cells: for 70 kg 5.71, for 150 kg 2.67, for 250 kg 1.6.
    @ParameterizedTest(name = "{0} kg, accepted {1}: {2}")
    @CsvSource({"70, false, O1", "150, false, ''", "150, true, O2", "250, true, O3", "100, false, O1", "200, true, O2"})
    void whatCountsIsTheCellsPerKilogramAndTheCentresWord(double kg, boolean accepted, String codes) {
        var paper = LiuPaper.delivered();
        paper.write("2021-01-04T20:00", new TargetSet(2, kg, 4.0, 2.0));
        if (accepted) {
            paper.write("2021-01-04T20:10", new CentreAccepted("演示函1号"));
        }
        assertThat(lawful(paper)).isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
    }

    @Test
    void aPoorMobiliserIsOneOnTwoMornings() {
        var paper = LiuPaper.mobilised();
        paper.write("2021-01-04T07:30", new CountTaken(Moment.BEFORE_RUN, Map.of(Count.CD34, 9.9)));
        assertThat(lawful(paper)).doesNotContain("O4");
        paper.write("2021-01-05T07:30", new CountTaken(Moment.BEFORE_RUN, Map.of(Count.CD34, 8.0)));
        assertThat(lawful(paper)).contains("O4");
    }

    @Test
    void theDonorsSafetyIsAGroundFromGradeThreeOn() {
        var paper = LiuPaper.mobilised();
        paper.write("2021-01-02T07:30", new SymptomsGraded(Map.of(Symptom.BONE_PAIN, 2), false, false));
        assertThat(lawful(paper)).doesNotContain("O5");
        paper.write("2021-01-02T19:30", new SymptomsGraded(Map.of(Symptom.LEFT_UPPER_PAIN, 1), true, false));
        assertThat(lawful(paper)).as("tenderness over the spleen").contains("O5");
    }

    @Test
    void aFrozenProductIsTrackedUntilItIsInfused() {
        var paper = LiuPaper.delivered();
        paper.write("2021-01-05T09:00", new Frozen(1, Paper.instant("2021-01-05T09:00"), "液氮罐 演示"));
        assertThat(lawful(paper)).contains("O14");
        paper.write("2021-03-01T09:00", new Infused(1, Paper.instant("2021-03-01T09:00")));
        assertThat(lawful(paper)).doesNotContain("O14");
    }

    @Test
    void reasonsGoWithTheirOutcomes() {
        assertThat(outcomes.fits(outcomes.outcome("O9").orElseThrow(), Optional.of("R17"))).isTrue();
        assertThat(outcomes.fits(outcomes.outcome("O9").orElseThrow(), Optional.of("R09"))).isFalse();
        assertThat(outcomes.fits(outcomes.outcome("O9").orElseThrow(), Optional.empty())).isFalse();
        assertThat(outcomes.fits(outcomes.outcome("O1").orElseThrow(), Optional.empty())).isTrue();
        assertThat(outcomes.fits(outcomes.outcome("O1").orElseThrow(), Optional.of("P01"))).isFalse();
    }
}

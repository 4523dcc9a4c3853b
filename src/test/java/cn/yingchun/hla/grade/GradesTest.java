package cn.yingchun.hla.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.serology.AntigenVerdict;
import cn.yingchun.hla.tce.TceVerdict;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ladder of grades, on the invented release, with the names of Atlas.
class GradesTest {
    private final Bench bench = Bench.of(InventedRelease.read(), GradingRules.ATLAS);

    @ParameterizedTest(name = "{0} against {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A 91:01:01:01  | A 91:01:01:01       | GDNA               | DEFINITE
            A 91:01:01:01  | A 91:01:01:03       | CDNA               | DEFINITE
            A 91:01:02     | A 91:01:02          | CDNA               | DEFINITE
            A 91:01:01:01  | A 91:01:02          | PROTEIN            | DEFINITE
            A 91:02:01     | A 91:02:01          | G_GROUP            | DEFINITE
            A 91:01:01:01  | A 91:03             | G_GROUP            | DEFINITE
            A 91:01:02     | A 91:03             | P_GROUP            | DEFINITE
            A 92:65        | A 93:21             | P_GROUP            | DEFINITE
            A 91:01        | A 91:01             | GDNA               | EXACT
            A 91:01:01     | A 91:01:02          | PROTEIN            | EXACT
            A 91:01:01G    | A 91:01:01:01       | G_GROUP            | EXACT
            A 91:01P       | A 91:01:02          | G_GROUP            | EXACT
            A 91:01/91:03  | A 91:01:01:01       | G_GROUP            | EXACT
            A 91:XX        | A 91:01:01:01       | G_GROUP            | POTENTIAL
            A 91:02/93:01  | A 93:01             | G_GROUP            | POTENTIAL
            A 91:01        | A 91:02             | MISMATCH           | MISMATCH
            A NEW          | A 91:02             | MISMATCH           | MISMATCH
            A 91:04:01N    | A 91:04:01N         | NULL_CDNA          | DEFINITE
            A 91:01:01:02N | A 91:01:01:02N      | NULL_GDNA          | DEFINITE
            A 91:09N       | A 91:09N            | NULL_PARTIAL       | DEFINITE
            A 91:09N       | A 91:04:01N         | NULL_MISMATCH      | DEFINITE
            A 91:09N       | A 91:01             | EXPRESSING_VS_NULL | MISMATCH
            A 9101         | A 9101              | ASSOCIATED         | POTENTIAL
            A 91           | A 91                | SPLIT              | POTENTIAL
            A 93           | A 93                | SPLIT              | POTENTIAL
            A 91           | A 9101              | SPLIT              | POTENTIAL
            A 90           | A 90                | BROAD              | POTENTIAL
            A 90           | A 92                | BROAD              | POTENTIAL
            A 90           | A 9101              | BROAD              | POTENTIAL
            A 91           | A 92                | MISMATCH           | MISMATCH
            A 91           | A 91:01:01:01       | SPLIT              | POTENTIAL
            A 9101         | A 91:03             | ASSOCIATED         | POTENTIAL
            A 90           | A 91:03             | BROAD              | POTENTIAL
            A 92           | A 91:01             | MISMATCH           | MISMATCH
            """)
    void twoSidesHaveTheBestGradeThatIsPossible(String patient, String donor, MatchGrade grade, MatchConfidence confidence) {
        var graded = bench.grade(patient, donor);
        assertThat(graded.first().grade()).isEqualTo(grade);
        assertThat(graded.first().confidence()).isEqualTo(confidence);
        assertThat(bench.grade(donor, patient).first().grade()).as("with roles exchanged").isEqualTo(grade);
    }

    @ParameterizedTest(name = "R15: {0} not typed: {1}, {2}, {3}")
    @CsvSource({"C, P_GROUP, POTENTIAL, MATCH", "DQB1, P_GROUP, POTENTIAL, MATCH", "DPB1, UNKNOWN, POTENTIAL, UNKNOWN"})
    void aLocusThatIsNotTypedMayMatch(Locus locus, MatchGrade grade, MatchConfidence confidence, LocusCategory category) {
        var graded = bench.grading().of(locus, Optional.empty(), Optional.empty());
        assertThat(graded.first()).isEqualTo(graded.second()).isEqualTo(new PositionGrade(grade, confidence, AntigenVerdict.UNKNOWN));
        assertThat(graded.category()).isEqualTo(category);
        assertThat(graded.matches()).isEqualTo(2);
        assertThat(graded.typed()).isFalse();
    }

    @Test
    void gradesRankAsInAtlas() {
        assertThat(Stream.of(MatchGrade.values()).map(Enum::name)).containsExactly("MISMATCH", "EXPRESSING_VS_NULL", "BROAD", "SPLIT",
                "ASSOCIATED", "NULL_MISMATCH", "NULL_PARTIAL", "NULL_CDNA", "NULL_GDNA", "P_GROUP", "G_GROUP", "PROTEIN", "CDNA",
                "GDNA", "UNKNOWN");
    }

    @ParameterizedTest(name = "{0} donor: {1}, {2} sure and {3} possible of 4")
    @CsvSource(delimiter = '|', textBlock = """
            A 91:01:01:01,93:01 | C 91:01,92:01 | DEFINITE  | 4 | 0
            A 91:01,93:01       | C 91:01,92:01 | EXACT     | 4 | 0
            A 91:XX,93:01       | C 91:01,92:01 | POTENTIAL | 3 | 1
            A 91:XX,93:01       | C 92:01,92:01 | MISMATCH  | 2 | 1
            """)
    void theWeakestSideTellsTheDonor(String a, String c, MatchCategory category, int exact, int potential) {
        var donor = new DonorGrade(Map.of(Locus.A, bench.grade("A 91:01:01:01,93:01", a), Locus.C, bench.grade("C 91:01,92:01", c)));
        assertThat(donor.category()).isEqualTo(category);
        assertThat(donor.exactCount()).isEqualTo(exact);
        assertThat(donor.potentialCount()).isEqualTo(potential);
        assertThat(donor.typedLoci()).isEqualTo(2);
    }

    @ParameterizedTest(name = "a probability of {0} shows as {1}")
    @CsvSource({"1, EXACT", "0.996, EXACT", "0.994, POTENTIAL", "0.006, POTENTIAL", "0.004, MISMATCH", "0, MISMATCH"})
    void theCategoryOfAProbabilityFollowsItsWholePercent(double probability, PredictedCategory category) {
        assertThat(PredictedCategory.of(probability)).isEqualTo(category);
    }

    @Test
    void everyGradeConfidenceSignAndVerdictHasItsName() {
        var keys = Stream.of(Stream.of(MatchGrade.values()).map(MatchGrade::key), Stream.of(MatchConfidence.values()).map(MatchConfidence::key),
                Stream.of(Sign.values()).map(Sign::key), Stream.of(TceVerdict.values()).map(TceVerdict::key)).flatMap(key -> key);
        assertThat(keys).allSatisfy(key -> {
            assertThat(Words.ZH.has(key)).as(key).isTrue();
            assertThat(Words.EN.has(key)).as(key).isTrue();
        });
    }
}

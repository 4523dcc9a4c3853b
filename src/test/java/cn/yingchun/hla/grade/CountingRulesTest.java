package cn.yingchun.hla.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.tce.TceRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting and laying side by side, on the invented release: rules R10 to R12 and R27.
class CountingRulesTest {
    private final Bench bench = Bench.of(InventedRelease.read(), GradingRules.DEFAULT);

    @ParameterizedTest(name = "{0}: patient {1}, donor {2}: {3} of 2")
    @CsvSource(delimiter = '|', textBlock = """
            R10 direct                    | A 91:01,93:01 | A 91:01,93:01             | 2
            R10 cross                     | A 91:01,93:01 | A 93:01,91:01             | 2
            R10 P group across families   | A 92:65,93:01 | A 93:21,93:01             | 2
            R10 sets that meet            | A 91:01,93:01 | A 91:01/91:02,93:01/92:101 | 2
            R11 one donor allele twice    | A 91:01,93:01 | A 93:01,93:01             | 1
            R11 one side serves one       | A 91:01,93:01 | A 92:101,91:01/93:01      | 1
            R11 homozygous patient        | A 91:01,91:01 | A 91:01,93:01             | 1
            R11 homozygous, none          | A 91:01,91:01 | A 93:01,93:01             | 0
            R11 homozygous, both          | A 91:01,91:01 | A 91:01,91:01             | 2
            R16 whole family              | A 91:02,93:01 | A 91:XX,93:01             | 2
            R16 serology                  | A 91:02,93:01 | A 91,93                   | 2
            R16 code                      | C 91:01,92:01 | C 91:AB,92:01             | 2
            R1 one null allele            | A 93:01,91:09N | A 93:01,93:01             | 2
            R2 the same null, other allele | A 93:01,91:09N | A 92:101,91:09N          | 0
            R2 another null, same allele  | A 93:01,91:09N | A 93:01,91:04:01N         | 2
            R3 two null alleles           | A 91:09N,91:04:01N | A 93:01,93:01         | 0
            R5 a null among others        | A 93:01,91:09N | A 93:01,91:NUL            | 1
            R9 null without its letter    | A 93:01,93:01 | A 93:01,91:04              | 2
            NEW matches nothing           | A 91:01,93:01 | A NEW,93:01               | 1
            """)
    void aSideOfTheDonorServesOneSideOfThePatient(String rule, String patient, String donor, int count) {
        assertThat(bench.count(patient, donor)).as(rule).isEqualTo(count);
        assertThat(bench.count(donor, patient)).as(rule + " with roles exchanged").isEqualTo(count);
        assertThat(bench.grade(patient, donor).matches()).as(rule + ": the grade counts the same").isEqualTo(count);
    }

    @Test
    void hapEsRuleLetsANullAlleleAmongOthersCount() {
        // R4: the code may be 91:09N, and then the donor shows 93:01 alone, like the patient.
        var hapE = Bench.of(InventedRelease.read(), new GradingRules(NullRule.HAP_E, AntigenRule.WMDA_2024, TceRule.STRICT));
        assertThat(hapE.count("A 93:01,91:09N", "A 93:01,91:NUL")).isEqualTo(2);
        assertThat(hapE.count("A 93:01,93:01", "A 93:01,91:01:01G")).as("a null allele of an expressed one's group").isEqualTo(1);
    }

    @ParameterizedTest(name = "patient {0}, donor {1}: {2} then {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A 91:01:01:01,93:01 | A 91:01:01:01,93:01 | GDNA     | G_GROUP
            A 91:01:01:01,93:01 | A 93:01,91:01:01:01 | G_GROUP  | GDNA
            A 93:01,91:01:01:01 | A 91:01:01:01,93:01 | GDNA     | G_GROUP
            A 91:01:01:01,93:01 | A 92:101,93:01      | MISMATCH | G_GROUP
            A 91:01:01:01,93:01 | A 93:01,92:101      | G_GROUP  | MISMATCH
            """)
    void gradesFollowThePositionsOfTheDonor(String patient, String donor, MatchGrade first, MatchGrade second) {
        var graded = bench.grade(patient, donor);
        assertThat(List.of(graded.first().grade(), graded.second().grade())).containsExactly(first, second);
    }

    /// Both ways are two mismatches; only one of them lays 91:02 beside 91:01, which show one antigen.
    @ParameterizedTest(name = "R12: patient {0}, donor {1}: {2} then {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A 93:01/93:21,91:02 | A 91:01,92:101 | ≠ | ×
            A 91:02,93:01/93:21 | A 91:01,92:101 | ≠ | ×
            A 93:01/93:21,91:02 | A 92:101,91:01 | × | ≠
            """)
    void whereGradesAndConfidencesTieTheAntigensDecide(String patient, String donor, String first, String second) {
        var graded = bench.grade(patient, donor);
        assertThat(graded.matches()).isZero();
        assertThat(List.of(GradeSign.of(graded.first()).text(), GradeSign.of(graded.second()).text())).containsExactly(first, second);
    }

    @ParameterizedTest(name = "patient {0}, donor {1} shows {2}{3}")
    @CsvSource(delimiter = '|', textBlock = """
            A 91:01:01:01,93:01 | A 91:01:01:01,93:01 | = | ≈
            A 91:01:01:01,93:01 | A 91:01:01:03,93:01 | = | ≈
            A 91:01:01:01,93:01 | A 91:03,93:01       | ≈ | ≈
            A 91:01:01:01,93:01 | A 91:XX,93:01       | ? | ≈
            A 91:01:01:01,93:01 | A 91,93             | ? | ?
            A 91:01:01:01,93:01 | A 91:02,93:01       | ≠ | ≈
            A 91:01:01:01,93:01 | A 93:01,92:101      | ≈ | ×
            A 91:01:01:01,91:09N | A 91:01:01:01,91:01:01:03 | = | ≈
            """)
    void everyGradeHasItsSign(String patient, String donor, String first, String second) {
        var graded = bench.grade(patient, donor);
        assertThat(GradeSign.of(graded.first()).text() + GradeSign.of(graded.second()).text()).isEqualTo(first + second);
    }

    @Test
    void anUntypedLocusShowsADash() {
        assertThat(GradeSign.of(PositionGrade.NOT_TYPED)).isEqualTo(Sign.NOT_TYPED);
        assertThat(GradeSign.of(PositionGrade.DPB1_NOT_TYPED)).isEqualTo(Sign.NOT_TYPED);
    }
}

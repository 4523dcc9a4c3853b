package cn.yingchun.hla.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.tce.TceRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Null alleles: rules R1 to R9 on the official release, mostly worked examples of Atlas and of the WMDA.
class NullRulesTest {
    private final Bench atlas = Bench.of(OfficialRelease.read(), GradingRules.ATLAS);
    private final Bench hapE = Bench.of(OfficialRelease.read(), new GradingRules(NullRule.HAP_E, AntigenRule.ATLAS, TceRule.STRICT));

    @ParameterizedTest(name = "{0}: patient {1}, donor {2}: {3} of 2")
    @CsvSource(delimiter = '|', textBlock = """
            R1 | A 03:01,01:11N  | A 03:01,03:01           | 2
            R1 | A 03:01,01:11N  | A 03:20,03:112          | 2
            R1 | A 03:01,01:11N  | A 03:411,02:43N         | 2
            R1 | A 03:01,01:11N  | A 03:01,01:01           | 1
            R2 | A 03:01,01:11N  | A 03:01,02:125N         | 2
            R2 | A 03:01,01:11N  | A 02:01,01:11N          | 0
            R2 | A 03:01,01:11N  | A 02:01,02:125N         | 0
            R3 | A 01:11N,02:125N | A 03:01,03:01          | 0
            R4 | A 03:01,03:01   | A 03:01,01:01:01G       | 1
            R8 | C 04:09N,08:02  | C 04:01,08:02           | 1
            R8 | C 04:09N,08:02  | C 04:01:01G,08:02       | 1
            R8 | C 04:09N,08:02  | C 08:02,08:02           | 2
            R9 | A 01:01,01:01   | A 01:01,01:04           | 2
            R9 | A 02:01,01:01   | A 01:04,01:04           | 0
            """)
    void anExplicitNullAlleleLeavesItsPlaceToTheOther(String rule, String patient, String donor, int count) {
        assertThat(atlas.count(patient, donor)).as(rule).isEqualTo(count);
        assertThat(atlas.count(donor, patient)).as(rule + " with roles exchanged").isEqualTo(count);
        assertThat(atlas.grade(patient, donor).matches()).as(rule + ": the grade counts the same").isEqualTo(count);
    }

    @ParameterizedTest(name = "R4, R5: patient {0}, donor {1}: {2} of 2 by Hap-E''s rule, {3} by Atlas''s")
    @CsvSource(delimiter = '|', textBlock = """
            A 03:01,01:11N | A 03:01,03:01     | 2 | 2
            A 03:01,01:11N | A 03:01,02:125N   | 2 | 2
            A 03:01,01:11N | A 03:01,02:GFJM   | 2 | 1
            A 03:01,03:01  | A 03:01,02:XX     | 2 | 1
            A 03:01,03:01  | A 03:01,01:01:01G | 1 | 1
            A 03:01,03:01  | A 03:01,02:01     | 1 | 1
            A 03:01,03:01  | A 02:GFJM,01:11N  | 0 | 0
            """)
    void aNullAlleleAmongSeveralCountsByTheRuleThatIsSet(String patient, String donor, int byHapE, int byAtlas) {
        // 01:01:01G holds 01:01:01:02N, which no haplotype table can tell from 01:01.
        assertThat(hapE.count(patient, donor)).isEqualTo(byHapE);
        assertThat(atlas.count(patient, donor)).isEqualTo(byAtlas);
    }

    @ParameterizedTest(name = "R6: patient {0}, donor C 01:02,01:02: {1} and {2}, {3}, {4} of 2")
    @CsvSource(delimiter = '|', textBlock = """
            C 01:02,02:52N | GDNA     | EXPRESSING_VS_NULL | MATCH    | 2
            C 01:10,02:52N | MISMATCH | EXPRESSING_VS_NULL | MISMATCH | 0
            C 03:03,02:52N | MISMATCH | EXPRESSING_VS_NULL | MISMATCH | 0
            """)
    void countAndGradeOfALocusWithANullAlleleAgree(String patient, MatchGrade first, MatchGrade second, LocusCategory category, int count) {
        var graded = atlas.grade(patient, "C 01:02,01:02");
        assertThat(graded.first().grade()).isEqualTo(first);
        assertThat(graded.second().grade()).isEqualTo(second);
        assertThat(graded.category()).isEqualTo(category);
        assertThat(graded.matches()).isEqualTo(count).isEqualTo(atlas.count(patient, "C 01:02,01:02"));
    }

    @ParameterizedTest(name = "patient {0}, donor {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A 01:01,01:11N     | A 01:01,01:11N     | NULL
            A 01:01,01:11N     | A 01:01,02:125N    | NULL_MISMATCH
            A 01:01,01:01:01:02N | A 01:01,01:01:01:02N | NULL_GDNA
            """)
    void twoNullAllelesAreTheSameOrNot(String patient, String donor, String grade) {
        assertThat(atlas.grade(patient, donor).second().grade().name()).startsWith(grade);
        assertThat(atlas.grade(patient, donor).matches()).isEqualTo(2);
    }
}

package cn.yingchun.hla.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import cn.yingchun.hla.serology.AntigenVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Serology, antigens and DPB1 on the official release: rules R7, R20, R24 to R27 and R29.
class SerologyRulesTest {
    private final Bench atlas = Bench.of(OfficialRelease.read(), GradingRules.ATLAS);
    private final Bench wmda = Bench.of(OfficialRelease.read(), GradingRules.DEFAULT);

    @ParameterizedTest(name = "R26: patient B{0}, donor B{1}: {2}")
    @CsvSource(textBlock = """
            16,   16,   MATCH
            16,   38,   MATCH
            16,   39,   MATCH
            16,   3901, MATCH
            39,   39,   MATCH
            39,   3901, MATCH
            39,   16,   MATCH
            39,   38,   MISMATCH
            3901, 3901, MATCH
            3901, 39,   MATCH
            3901, 16,   MATCH
            3901, 3902, MISMATCH
            3901, 38,   MISMATCH
            51:01, 52,  MISMATCH
            """)
    void anAntigenMatchesWhatStandsAboveAndBelowIt(String patient, String donor, AntigenVerdict verdict) {
        assertThat(atlas.grade("B " + patient, "B " + donor).first().antigen()).isEqualTo(verdict);
        assertThat(wmda.grade("B " + patient, "B " + donor).first().antigen()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1} against {2}: Atlas {3}, WMDA {4}, sign {5}")
    @CsvSource(delimiter = '|', textBlock = """
            R27 alleles that match  | C 16:58    | C 16:01    | MATCH    | MATCH    | ≈
            R27 no serology         | C 16:06    | C 16:01    | MISMATCH | MATCH    | ≠
            R29 first field         | C 12:02    | C 12:03    | MISMATCH | MATCH    | ≠
            R29 first field differs | C 12:02    | C 14:02    | MISMATCH | MISMATCH | ×
            same antigen            | A 02:01    | A 02:06    | MATCH    | MATCH    | ≠
            other antigen           | A 02:01    | A 03:01    | MISMATCH | MISMATCH | ×
            broad against split     | B 51:01    | B 5        | MATCH    | MATCH    | ?
            R25 only by 02:65       | A 74:01    | A 02:XX    | MATCH    | MATCH    | ≠
            """)
    void aMismatchIsOneOfAntigensOrOfAllelesOnly(
            String rule, String patient, String donor, AntigenVerdict byAtlas, AntigenVerdict byWmda, String sign) {
        assertThat(atlas.grade(patient, donor).first().antigen()).as(rule).isEqualTo(byAtlas);
        var graded = wmda.grade(patient, donor).first();
        assertThat(graded.antigen()).as(rule).isEqualTo(byWmda);
        assertThat(GradeSign.of(graded).text()).isEqualTo(sign);
    }

    @ParameterizedTest(name = "R25: patient {0}, donor {1}: listed with {2} of 2, graded {3}")
    @CsvSource(delimiter = '|', textBlock = """
            B 40:01:02  | B 61        | 2 | MISMATCH
            B 15:01:01  | B 71        | 2 | MISMATCH
            B 12        | B 51        | 2 | MISMATCH
            B 12        | B 49        | 2 | MISMATCH
            B 21        | B 44        | 2 | MISMATCH
            B 65        | B 14:01     | 2 | MISMATCH
            B 65        | B 14:02     | 2 | SPLIT
            A 02:65     | A 74:21     | 2 | P_GROUP
            A 02:65     | A 74:XX     | 2 | P_GROUP
            """)
    void aDonorMayBeListedByItsPGroupsAndStillBeAnotherAntigen(String patient, String donor, int listed, MatchGrade grade) {
        assertThat(atlas.count(patient, donor)).isEqualTo(listed);
        assertThat(atlas.grade(patient, donor).first().grade()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "R7, R30: DPB1 patient {0}, donor {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            04:01,02:01   | 04:01,02:01   | MATCH               | NOT_APPLICABLE
            08:01,64:01N  | 03:01,03:01   | PERMISSIVE_MISMATCH | NOT_APPLICABLE
            02:01,01:01   | 04:01,01:01   | PERMISSIVE_MISMATCH | NOT_APPLICABLE
            02:01,01:01   | 09:01,01:01   | MISMATCH            | NON_PERMISSIVE_HVG
            09:01,01:01   | 02:01,01:01   | MISMATCH            | NON_PERMISSIVE_GVH
            """)
    void aMismatchOfDpb1IsJudgedByTCellEpitopes(String patient, String donor, LocusCategory category, MismatchDirection direction) {
        var graded = atlas.grading().of(Locus.DPB1, Optional.of(dpb1(patient)), Optional.of(dpb1(donor)));
        assertThat(graded.category()).isEqualTo(category);
        assertThat(graded.direction()).hasValue(direction);
    }

    @Test
    void onlyAPermissiveMismatchOfDpb1IsForgiven() {
        var dpb1 = wmda.grading().of(Locus.DPB1, Optional.of(dpb1("02:01,01:01")), Optional.of(dpb1("04:01,01:01")));
        assertThat(dpb1.first().antigen()).as("R29: a DPB1 mismatch is an antigen mismatch").isEqualTo(AntigenVerdict.MISMATCH);
        var match = wmda.grade("A 02:01,03:01", "A 02:01,03:01");
        var mismatch = wmda.grade("A 02:01,03:01", "A 02:01,03:02");
        assertThat(new DonorGrade(Map.of(Locus.A, match, Locus.DPB1, dpb1)).category()).isEqualTo(MatchCategory.PERMISSIVE_MISMATCH);
        assertThat(new DonorGrade(Map.of(Locus.A, mismatch, Locus.DPB1, dpb1)).category()).isEqualTo(MatchCategory.MISMATCH);
        assertThat(new DonorGrade(Map.of(Locus.A, mismatch)).category()).isEqualTo(MatchCategory.MISMATCH);
    }

    private static LocusTyping dpb1(String text) {
        var sides = Arrays.stream(text.split(",")).map(name -> AlleleSet.of(List.of(Allele.of("DPB1*" + name).orElseThrow()))).toList();
        return new LocusTyping(sides.getFirst(), sides.getLast());
    }
}

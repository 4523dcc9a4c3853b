package cn.yingchun.match.pair;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.hla.grade.MatchCategory;
import cn.yingchun.hla.grade.MatchGrade;
import cn.yingchun.hla.grade.PositionGrade;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.match.Reference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the compare view shows of one pair, locus by locus.
class PairsTest {
    private static final Reference OFFICIAL = Reference.builtIn().knowing(InventedRelease.read(), MacTable.NONE);

    @ParameterizedTest(name = "{0}: {1} against {2}: {3} {4} {5}, {6} {7} {8}, HvG {9}, GvH {10}")
    @CsvSource(delimiter = '|', textBlock = """
            A | A*91:01:01:01+A*93:01 | A*91:01:01:01,A*93:01  | GDna   | Definite  | MATCH    | GGroup   | Definite  | MATCH    | 0 | 0
            A | A*91:01:01:01+A*93:01 | A*93:01,A*91:01:01:03  | GGroup | Definite  | MATCH    | CDna     | Definite  | MATCH    | 0 | 0
            A | A*91:01:01:01+A*93:01 | A*91:XX,A*92:101       | GGroup | Potential | MATCH    | Mismatch | Mismatch  | MISMATCH | 1 | 1
            A | A*91:01:01:01+A*93:01 | A*93:01,A*93:01        | Mismatch | Mismatch | MISMATCH | GGroup  | Definite  | MATCH    | 0 | 1
            A | A*93:01+A*93:01       | A*91:01:01:01,A*93:01  | Mismatch | Mismatch | MISMATCH | GGroup  | Definite  | MATCH    | 1 | 0
            A | A*91:01:01:01+A*93:01 | A91,A93                | Split  | Potential | MATCH    | Split    | Potential | MATCH    | 0 | 0
            A | A*91:02:01+A*93:01    | A*91:01:01:01,NEW      | Mismatch | Mismatch | MATCH  | Mismatch | Mismatch  | MISMATCH | 0 | 0
            C | C*91:01+C*92:01       | C*91:58,C*92:01        | GGroup | Definite  | MATCH    | GGroup   | Definite  | MATCH    | 0 | 0
            """)
    void everyPositionHasGradeConfidenceAndAntigenByAtlasNames(String locus, String patient, String donor, String grade,
            String confidence, String antigen, String grade2, String confidence2, String antigen2, int hvg, int gvh) {
        var line = pairing(OFFICIAL, patient, Map.of(locus, donor)).at(locus);
        assertThat(shown(line.grade().first())).isEqualTo(grade + " " + confidence + " " + antigen);
        assertThat(shown(line.grade().second())).isEqualTo(grade2 + " " + confidence2 + " " + antigen2);
        assertThat(List.of(line.signs().hvg(), line.signs().gvh())).containsExactly(hvg, gvh);
    }

    @ParameterizedTest(name = "DPB1 {0} against {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DPB1*92:01+DPB1*92:01       | DPB1*91:01:01,DPB1*93:01 | NON_PERMISSIVE_HVG
            DPB1*91:01:01+DPB1*92:01    | DPB1*91:01:01,DPB1*91:01:01 | NON_PERMISSIVE_GVH
            DPB1*92:01+DPB1*92:01       | DPB1*92:01,DPB1*91:01:01 | PERMISSIVE
            DPB1*92:01+DPB1*92:01       | NEW,DPB1*91:01:01        | UNKNOWN
            DPB1*92:01+DPB1*93:01       | DPB1*92:01,DPB1*93:01    | -
            """)
    void aMismatchOfDpb1HasAVerdictWithItsDirection(String patient, String donor, String verdict) {
        var pairing = pairing(OFFICIAL, patient, Map.of("DPB1", donor));
        assertThat(pairing.tce().map(Enum::name).orElse("-")).isEqualTo(verdict);
        assertThat(pairing.matchesAtDpb1()).isEqualTo(verdict.equals("-"));
    }

    @ParameterizedTest(name = "{0} against {1}: {2} of 2, HvG {3}, GvH {4}")
    @CsvSource(delimiter = '|', textBlock = """
            DRB3*02:02^DRB4*01:03     | DRB4*01:03,DRB3*02:02 | 2 | 0 | 0
            DRB3*02:02^DRB4*01:03     | DRB3*02:02,DRB5*01:01 | 1 | 1 | 1
            DRB3*02:02+DRB3*02:02     | DRB3*02:02,DRB4*01:03 | 1 | 1 | 0
            DRB3*02:02^DRB4*01:03     | DRB3*03:01,DRB4*01:03 | 1 | 1 | 1
            DRB4*01:03                | DRB5*01:01            | 0 | 1 | 1
            """)
    void drb345AreComparedAsOneLocusWithAllelesOfThree(String patient, String donor, int matches, int hvg, int gvh) {
        var line = pairing(Reference.builtIn(), patient, Map.of("DRB345", donor)).at("DRB3/4/5");
        assertThat(List.of(line.signs().matches(), line.signs().hvg(), line.signs().gvh())).containsExactly(matches, hvg, gvh);
        assertThat(line.grade().matches()).isEqualTo(matches);
    }

    @Test
    void dqa1AndDpa1AreShownAndCompared() {
        var pairing = pairing(Reference.builtIn(), "DQA1*01:02+DQA1*05:01^DPA1*01:03+DPA1*01:03",
                Map.of("DQA1", "DQA1*05:01,DQA1*03:01", "DPA1", "DPA1*01:03,DPA1*02:01"));
        assertThat(pairing.at("DQA1").signs().matches()).isEqualTo(1);
        assertThat(pairing.at("DPA1").signs().hvg()).isEqualTo(1);
        assertThat(pairing.at("DPA1").signs().gvh()).isZero();
    }

    @Test
    void withoutAReleaseNoGradeIsFinerThanAPGroup() {
        var pairing = pairing(Reference.builtIn(), "A*02:07+A*11:01", Map.of("A", "A*02:07,A*11:XX"));
        assertThat(pairing.official()).isFalse();
        assertThat(pairing.at("A").grade().first().grade()).isEqualTo(MatchGrade.P_GROUP);
        assertThat(shown(pairing.at("A").grade().second())).isEqualTo("PGroup Potential MATCH");
    }

    @Test
    void anUntypedLocusIsAPotentialMatchAndDpb1IsUnknown() {
        var pairing = pairing(OFFICIAL, "A*91:01:01:01+A*93:01", Map.of());
        assertThat(shown(pairing.at("A").grade().first())).isEqualTo("PGroup Potential UNKNOWN");
        assertThat(shown(pairing.at("DPB1").grade().first())).isEqualTo("Unknown Potential UNKNOWN");
        assertThat(pairing.category()).isEqualTo(MatchCategory.POTENTIAL);
    }

    private static String shown(PositionGrade side) {
        return side.grade().atlas() + " " + side.confidence().atlas() + " " + side.antigen();
    }

    private static Pairing pairing(Reference reference, String patient, Map<String, String> donor) {
        var hla = new String[2 * RegistryDonor.LOCI.size()];
        Arrays.fill(hla, "");
        donor.forEach((locus, sides) -> {
            var column = 2 * RegistryDonor.LOCI.indexOf(locus);
            hla[column] = sides.split(",")[0];
            hla[column + 1] = sides.contains(",") ? sides.split(",")[1] : "";
        });
        var of = new RegistryDonor("D", Sex.M, LocalDate.of(1995, 5, 5), "A+", Cmv.N, 70, List.of(hla), Availability.AV, Map.of());
        return new Pairs(reference, GradingRules.DEFAULT).of(Typed.of(reference.reader().gl(patient)), of);
    }
}

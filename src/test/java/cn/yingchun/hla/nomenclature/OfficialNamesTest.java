package cn.yingchun.hla.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.nomenclature.name.Meaning;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names and groups of the official release 3.58.0, by the rules R18 and R20 to R23.
class OfficialNamesTest {
    private final ImgtRelease release = OfficialRelease.read();

    @ParameterizedTest(name = "R21: {0} reduces to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            C*02:10        | 02:02
            C*06:17        | 06:02
            A*01:01:01     | 01:01
            A*01:01:01:01  | 01:01
            A*01:01:01:02N | 01:01
            DRB4*01:03N    | 01:01
            DQB1*03:276    | 03:01
            A*43:01        | 43:01
            A*02:65        | 02:65
            A*74:21        | 02:65
            """)
    void namesReduceToTheirSmallGroup(String written, String reduced) {
        assertThat(release.book().smallGroup(allele(written))).hasValue(reduced);
    }

    @ParameterizedTest(name = "R18, R21, R23: {0} goes today as {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            A*24:329     | 24:329Q       | SUFFIX
            C*12:330N    | 12:330Q       | SUFFIX
            A*23:19Q     | 23:19N        | SUFFIX
            A*01:331N    | 01:331        | SUFFIX
            A*02:01:08   | 02:1040       | RENAMED
            A*02:01:82   | 02:01:84      | RENAMED
            B*15:22      | 35:43:01      | RENAMED
            A*01:34N     | 01:01:38L     | RENAMED
            A*02:09      | 02:09:01:01   | TRUNCATED
            A*04:01      |               | UNKNOWN
            A*02:100     |               | UNKNOWN
            """)
    void abandonedNamesAreFollowed(String written, String first, Meaning.How how) {
        var meaning = release.book().meaning(allele(written).locus(), allele(written).name());
        assertThat(meaning.how()).isEqualTo(how);
        assertThat(meaning.alleles().stream().findFirst().map(Allele::name).orElse(null)).isEqualTo(first);
    }

    @Test
    void familyMayReachBeyondItsFirstField() {
        // R20: A*74:XX holds A*74:21, which is one P group with A*02:65.
        var groups = release.family(Locus.A, "74").stream().flatMap(allele -> release.matchedAs(allele).stream()).collect(Collectors.toSet());
        assertThat(groups).contains("02:65P");
    }

    @Test
    void smallFamilyHoldsItsNullAllele() {
        assertThat(release.family(Locus.A, "43").stream().map(Allele::name)).contains("43:01", "43:02N");
    }

    @Test
    void familyFiveOfDqb1HoldsNothingOfFamilySix() {
        assertThat(release.family(Locus.DQB1, "05")).isNotEmpty().allMatch(allele -> allele.family().equals("05"));
    }

    @Test
    void twoFieldsAreNeverTwoPGroups() {
        for (var locus : Locus.values()) {
            for (int number = 1; number < 1_800; number++) {
                release.family(locus, "%02d".formatted(number)).stream().filter(allele -> !allele.isNull())
                        .collect(Collectors.groupingBy(allele -> allele.protein().name().replaceAll("[LSQCA]$", ""),
                                Collectors.mapping(release::matchedAs, Collectors.toSet())))
                        .forEach((fields, groups) -> assertThat(groups).as(locus + "*" + fields).hasSize(1));
            }
        }
    }

    private static Allele allele(String text) {
        return Allele.of(text).orElseThrow();
    }
}

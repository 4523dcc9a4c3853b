package cn.yingchun.hla.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.nomenclature.name.Meaning;
import cn.yingchun.hla.nomenclature.name.SequenceStatus;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every way to write a name, on the invented release (see [InventedRelease] for its alleles).
class InventedNamesTest {
    private final ImgtRelease release = InventedRelease.read();

    @ParameterizedTest(name = "A*{0} means {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            91:01:01:01 | 91:01:01:01                                             | WRITTEN
            91:01:01    | 91:01:01:01 91:01:01:02N 91:01:01:03                    | TRUNCATED
            91:01       | 91:01:01:01 91:01:01:02N 91:01:01:03 91:01:02           | TRUNCATED
            91:01N      | 91:01:01:02N                                            | TRUNCATED
            91:04       | 91:04:01N 91:04:02N                                     | TRUNCATED
            91:05       | 91:05Q                                                  | SUFFIX
            91:09       | 91:09N                                                  | SUFFIX
            91:06       | 91:02:01                                                | RENAMED
            91:07       | 91:02:01                                                | RENAMED
            91:08       | 91:02:01                                                | RENAMED
            9102        | 91:02:01                                                | OLD_STYLE
            910102      | 91:01:02                                                | OLD_STYLE
            91010102N   | 91:01:01:02N                                            | OLD_STYLE
            9107        | 91:02:01                                                | RENAMED
            9301        | 93:01                                                   | OLD_STYLE
            91:99       |                                                         | UNKNOWN
            91          |                                                         | UNKNOWN
            91:01:01:01N |                                                        | UNKNOWN
            """)
    void aNameIsUnderstoodAsItIsWritten(String written, String alleles, Meaning.How how) {
        var meaning = release.book().meaning(Locus.A, written);
        assertThat(meaning.alleles().stream().map(Allele::name).collect(Collectors.joining(" "))).isEqualTo(alleles == null ? "" : alleles);
        assertThat(meaning.how()).isEqualTo(how);
    }

    @ParameterizedTest(name = "{0} is matched as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A*91:01:01:01  | 91:01P
            A*91:01        | 91:01P
            A*91:03        | 91:01P
            A*91:02        | 91:02
            A*91:02:01     | 91:02
            A*91:06        | 91:02
            A*92:65        | 92:65P
            A*93:21        | 92:65P
            A*93:01        | 93:01
            A*91:05        | 91:05Q
            A*91:01:01:02N |
            A*91:01N       |
            A*91:04        |
            A*91:99        |
            DPB1*95:01     | 91:01P
            """)
    void anAlleleIsMatchedAsItsPGroupAndANullAlleleAsNothing(String written, String group) {
        assertThat(release.matchedAs(allele(written)).orElse(null)).isEqualTo(group);
    }

    @ParameterizedTest(name = "R22: {0} is in small g group {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A*91:01:01:01  | 91:01
            A*91:03        | 91:01
            A*91:01:01:02N | 91:01
            A*91:04:01N    | 91:04
            A*91:09N       | 91:09
            A*91:05Q       | 91:05
            A*93:21        | 92:65
            """)
    void smallGroupIsThePGroupWithItsNullAlleles(String written, String reduced) {
        assertThat(release.book().smallGroup(allele(written))).hasValue(reduced);
        assertThat(release.group(Locus.A, reduced + "g")).contains(allele(written));
    }

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            91:01:01G | 91:01:01:01 91:01:01:02N 91:01:01:03 91:03
            91:01P    | 91:01:01:01 91:01:01:03 91:01:02 91:03
            92:65P    | 92:65 93:21
            91:01g    | 91:01:01:01 91:01:01:02N 91:01:01:03 91:01:02 91:03
            91:02:01G |
            91:01     |
            """)
    void groupsHoldTheirMembers(String group, String members) {
        assertThat(release.group(Locus.A, group).stream().map(Allele::name).collect(Collectors.joining(" ")))
                .isEqualTo(members == null ? "" : members);
    }

    @ParameterizedTest(name = "{0} is sequenced {1}")
    @CsvSource({"A*91:01:01:01, FULL_GDNA", "A*91:01:02, FULL_CDNA", "A*91:02:01, PARTIAL", "A*93:01, PARTIAL"})
    void sequenceStatusIsReadFromItsTable(String written, SequenceStatus status) {
        assertThat(release.book().status(allele(written))).isEqualTo(status);
    }

    @Test
    void familiesAreThoseOfTheRelease() {
        assertThat(release.hasFamily(Locus.A, "91")).isTrue();
        assertThat(release.hasFamily(Locus.A, "02")).isFalse();
        assertThat(release.family(Locus.A, "93")).extracting(Allele::name).containsExactly("93:01", "93:21");
        assertThat(release.complete()).isTrue();
        assertThat(release.label()).isEqualTo("Invented 1.0.0");
    }

    @Test
    void aRingOfRenamingsEndsUnknown() throws java.io.IOException {
        var ring = InventedRelease.FILES.with("Deleted_alleles.txt", """
                AlleleID,Allele,Description
                X1,A*95:01,Sequence renamed A*95:02 (May 2020)
                X2,A*95:02,Sequence renamed A*95:01 (May 2021)
                """);
        var book = ReleaseReader.read(ring).release().orElseThrow().book();
        assertThat(book.meaning(Locus.A, "95:01").known()).isFalse();
    }

    private static Allele allele(String text) {
        return Allele.of(text).orElseThrow();
    }
}

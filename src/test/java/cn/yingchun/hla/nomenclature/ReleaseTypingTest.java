package cn.yingchun.hla.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.Part;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.hla.read.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is made of a typing where an official release is at hand.
class ReleaseTypingTest {
    /// A code table of our own: a generic code lists second fields, a specific one whole names.
    private static final String CODES = """
            LAST UPDATED: never
            *\tCODE\tSUBTYPE
            \tAB\t01/02
            \tAC\t01/03
            *\tASXJP\t08:01/08:19N/08:9999
            \tAPUF\t05:9998/05:9999
            \tXYZ\t04:482/12:330N/04:01
            \tQQ\t01:01/02:01/91:06/91:99
            """;

    @ParameterizedTest(name = "A {0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A*91:01        | ACCEPTED  | 91:01                      | hla.read.allele
            A*91:01:01:03  | ACCEPTED  | 91:01:01:03                | hla.read.allele
            A*91:06        | ACCEPTED  | 91:02:01                   | hla.read.today
            A*9102         | ACCEPTED  | 91:02                      | hla.read.today
            A*91:05        | ACCEPTED  | 91:05Q                     | hla.read.today
            A*91:04        | AMBIGUOUS | 91:04:01N 91:04:02N        | hla.read.today
            A*91:99        | REFUSED   |                            | hla.read.unknown
            A*99:01        | REFUSED   |                            | hla.read.no-family
            A*91:01/91:99  | ACCEPTED  | 91:01                      | hla.read.list
            A*91:98/91:99  | REFUSED   |                            | hla.read.none-known
            A*91:06/93:01  | AMBIGUOUS | 91:02:01 93:01             | hla.read.list
            A*91:QQ        | ACCEPTED  | 91:02:01                   | hla.read.list
            A*91:01:01G    | AMBIGUOUS | 91:01:01:01 91:01:01:02N 91:01:01:03 91:03 | hla.read.group
            A*92:65P       | AMBIGUOUS | 92:65 93:21                | hla.read.group
            A*92:65g       | AMBIGUOUS | 92:65 93:21                | hla.read.group
            A*92:66P       | REFUSED   |                            | hla.read.group-unknown
            A93            | AMBIGUOUS | 92:65 93:01 93:21          | hla.read.antigen
            A77            | REFUSED   |                            | hla.read.no-antigen
            """)
    void oneSideIsReadAs(String text, Verdict verdict, String alleles, String remark) throws IOException {
        var reader = new TypingReader(InventedRelease.read(), MacTable.read(new StringReader(CODES)));
        var reading = reader.locus(Locus.A, text, "");
        assertThat(reading.parts()).extracting(Part::verdict).containsExactly(verdict);
        assertThat(reading.parts().getFirst().remark().key()).isEqualTo(remark);
        assertThat(reading.typing().map(typing -> names(typing.first())).orElse("")).isEqualTo(alleles == null ? "" : alleles);
    }

    /// R19: rare alleles stay; leaving them out is a mode of other programs, not what a code means.
    @ParameterizedTest(name = "R17, R18, R19: {0}*{1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A | 01:AB    | 01:01 01:02
            C | 04:AB    | 04:01 04:01:01:01
            A | 04:AB    |
            B | 08:ASXJP | 08:01 08:19N
            C | 05:APUF  |
            C | 04:XYZ   | 04:01 04:482 12:330Q
            A | 01AB     | 01:01 01:02
            """)
    void codesAreExpandedAndWhatDoesNotExistIsDropped(Locus locus, String text, String alleles) throws IOException {
        var reader = new TypingReader(OfficialRelease.read(), MacTable.read(new StringReader(CODES)));
        var reading = reader.locus(locus, locus + "*" + text, "");
        assertThat(reading.typing().map(typing -> names(typing.first())).orElse(null)).isEqualTo(alleles);
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Cw*0702      | C*07:02
            C*07:02      | C*07:02
            A*3001       | A*30:01
            A*0105N      | A*01:04:01:01N
            A*9203       | A*02:103
            B*1522       | B*35:43:01
            A*24:329     | A*24:329Q
            A*02:09      | A*02:09
            DRB1*1301    | DRB1*13:01
            DQA1*05013   | DQA1*05:05:01:01
            """)
    void oldAndAbandonedNamesAreRead(String written, String name) {
        var locus = Locus.of(written.substring(0, written.indexOf('*'))).orElseThrow();
        var reading = new TypingReader(OfficialRelease.read()).locus(locus, written, "");
        assertThat(reading.typing().orElseThrow().first().alleles().getFirst()).hasToString(name);
    }

    @ParameterizedTest(name = "R20: {0} may be matched as {1} and not as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A*74:XX   | 02:65P | 02:01P
            A*43:XX   | 43:01  | 02:01P
            DQB1*05:XX | 05:01P | 06:01P
            A19       | 02:65P | 01:01P
            DR17      | 03:01P | 04:01P
            DR3       | 03:02P | 04:01P
            B16       | 38:01P | 40:01P
            A2403     | 24:03P | 23:01P
            """)
    void wideTypingsReachEveryPGroupTheyMay(String written, String in, String out) {
        var release = OfficialRelease.read();
        var reader = new TypingReader(release);
        var locus = Set.of("DR17", "DR3").contains(written) ? Locus.DRB1
                : Locus.of(written.replaceAll("(\\*.*)|[0-9]+$", "")).orElseThrow();
        var set = reader.locus(locus, written, "").typing().orElseThrow().first();
        var groups = set.alleles().stream().flatMap(allele -> release.matchedAs(allele).stream()).collect(Collectors.toSet());
        assertThat(groups).contains(in).doesNotContain(out);
    }

    @Test
    void donorAndPatientMeetUnderTheOldAndTheNewNameOfOneAllele() {
        // R23
        var release = OfficialRelease.read();
        assertThat(release.matchedAs(Allele.of("A*02:09").orElseThrow())).isPresent()
                .isEqualTo(release.matchedAs(Allele.of("A*02:09:01:01").orElseThrow()));
    }

    private static String names(AlleleSet set) {
        return set.alleles().stream().map(Allele::name).collect(Collectors.joining(" "));
    }
}

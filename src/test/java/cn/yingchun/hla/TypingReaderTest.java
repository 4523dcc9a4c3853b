package cn.yingchun.hla;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.Part;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.hla.read.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a coordinator may write for one side of a locus, and what is made of it without an official release.
class TypingReaderTest {
    private static final ShortList NAMES = new ShortList(
            Stream.of("A*02:01", "A*02:06", "A*02:07", "A*11:01", "A*01:16N", "B*46:01", "B*13:01", "DRB1*15:01")
                    .map(name -> Allele.of(name).orElseThrow()).toList());
    private static final TypingReader READER = new TypingReader(NAMES);

    @ParameterizedTest(name = "{0} {1}: {2}, {3} alleles, families {4}")
    @CsvSource(textBlock = """
            A    | A*02:07             | ACCEPTED  | 1 | 0
            A    | 02:07               | ACCEPTED  | 1 | 0
            A    | HLA-A*02:07         | ACCEPTED  | 1 | 0
            A    | a*02:07             | ACCEPTED  | 1 | 0
            A    | A*02:07:01:02       | ACCEPTED  | 1 | 0
            A    | A*01:16N            | ACCEPTED  | 1 | 0
            A    | A*02:999            | ACCEPTED  | 1 | 0
            A    | A*02:01/A*02:07     | AMBIGUOUS | 2 | 0
            A    | A*02:01/02:07       | AMBIGUOUS | 2 | 0
            A    | A*02:01/07          | AMBIGUOUS | 2 | 0
            A    | A*02:XX             | AMBIGUOUS | 3 | 1
            A    | A*02:01:01G         | ACCEPTED  | 1 | 0
            A    | A2                  | AMBIGUOUS | 3 | 1
            A    | A9                  | AMBIGUOUS | 0 | 2
            B    | B70                 | AMBIGUOUS | 0 | 1
            DRB1 | DR2                 | AMBIGUOUS | 1 | 2
            A    | A*99:01             | REFUSED   | 0 | 0
            A    | A*99:XX             | REFUSED   | 0 | 0
            A    | B*46:01             | REFUSED   | 0 | 0
            A    | 2                   | REFUSED   | 0 | 0
            A    | A*0207              | ACCEPTED  | 1 | 0
            A    | A*02XX              | AMBIGUOUS | 3 | 1
            A    | A*02:01g            | ACCEPTED  | 1 | 0
            A    | A*02071             | REFUSED   | 0 | 0
            DRB3 | DR52                | AMBIGUOUS | 0 | 3
            DRB1 | DR52                | REFUSED   | 0 | 0
            A    | 2.01                | REFUSED   | 0 | 0
            A    | A*02:01/B*46:01     | REFUSED   | 0 | 0
            A    | NEW                 | REFUSED   | 0 | 0
            A    | A*02:AB             | REFUSED   | 0 | 0
            A    | DR2                 | REFUSED   | 0 | 0
            """, delimiter = '|')
    void oneSideIsReadAs(Locus locus, String text, Verdict verdict, int alleles, int families) {
        var reading = READER.locus(locus, text, "");
        assertThat(reading.parts()).extracting(Part::verdict).containsExactly(verdict);
        assertThat(reading.typing().map(typing -> typing.first().alleles().size()).orElse(0)).isEqualTo(alleles);
        assertThat(reading.typing().map(typing -> typing.first().families().size()).orElse(0)).isEqualTo(families);
    }

    @ParameterizedTest(name = "{0} is refused because {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A*99:01+A*02:01             | hla.read.no-family
            A*02:01+B*46:01             | hla.read.other-locus
            A*02:01+A*02:06+A*02:07     | hla.read.three-sides
            A*02:01+A*02:06^A*11:01     | hla.read.locus-twice
            A*02:01+A*02:06^            | hla.read.blank
            02:01+02:06                 | hla.read.no-locus
            A*02:AB+A*02:01             | hla.read.mac-none
            """)
    void aWrongPartIsRefusedWithItsReason(String gl, String reason) {
        assertThat(READER.gl(gl).refused()).extracting(part -> part.remark().key()).contains(reason);
    }

    @Test
    void aRefusedSideLeavesItsLocusUntypedAndTheOthersStand() {
        var reading = READER.gl("A*99:01+A*02:01^B*46:01+B*13:01");
        assertThat(reading.typing().typed()).containsExactly(Locus.B);
    }

    @Test
    void aBlankSecondSideIsTheSameTextAgain() {
        assertThat(READER.locus(Locus.A, "A*02:XX", "")).extracting(reading -> reading.typing())
                .isEqualTo(READER.locus(Locus.A, "A*02:XX", "A*02:XX").typing());
        assertThat(READER.locus(Locus.A, "", "A*02:07").typing()).isEqualTo(READER.locus(Locus.A, "A*02:07", "A*02:07").typing());
    }

    @Test
    void twoBlanksAreALocusThatIsNotTyped() {
        var reading = READER.locus(Locus.A, "", " ");
        assertThat(reading.typing()).isEmpty();
        assertThat(reading.refused()).isFalse();
    }

    @Test
    void aNullAlleleGivesWayToTheExpressedOne() {
        var typing = READER.gl("A*01:16N+A*02:07").typing().at(Locus.A).orElseThrow().expressed();
        assertThat(typing.first().alleles()).hasToString("[A*02:07]").isEqualTo(typing.second().alleles());
    }

    @Test
    void aNullAlleleInAListDoesNot() {
        var typing = READER.gl("A*01:16N/A*11:01+A*02:07").typing().at(Locus.A).orElseThrow();
        assertThat(typing.expressed()).isEqualTo(typing);
    }

    @Test
    void genericCodesTakeTheFirstFieldAndSpecificOnesCarryTheirOwn() throws IOException {
        var codes = MacTable.read(new StringReader("LAST UPDATED\n*\tCODE\tSUBTYPE\n\tAB\t01/06\n*\tXYZ\t02:07/11:01\n"));
        var reader = new TypingReader(NAMES, codes);
        assertThat(names(reader, "A*02:AB")).isEqualTo("A*02:01 A*02:06");
        assertThat(names(reader, "A*02:XYZ")).isEqualTo("A*02:07 A*11:01");
        assertThat(reader.locus(Locus.A, "A*02:QQ", "").parts().getFirst().remark().key()).isEqualTo("hla.read.mac-unknown");
    }

    @Test
    void everyPartOfAGlStringIsAccountedFor() {
        assertThat(READER.gl("A*02:01+A*02:XX^B*46:01/B*13:01+B*46:01").parts()).extracting(Part::verdict)
                .isEqualTo(List.of(Verdict.ACCEPTED, Verdict.AMBIGUOUS, Verdict.AMBIGUOUS, Verdict.ACCEPTED));
    }

    private static String names(TypingReader reader, String text) {
        return reader.locus(Locus.A, text, "").typing().orElseThrow().first().alleles().stream().map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private final TypingReader reader = new TypingReader(NAMES);

    @ParameterizedTest(name = "{0} says of its parts: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            A*02:01+A*24:02|A*02:07+A*11:01 ; ACCEPTED ACCEPTED ACCEPTED ACCEPTED
            A*02:01~B*46:01+A*11:01~B*13:01 ; ACCEPTED ACCEPTED ACCEPTED ACCEPTED
            A*02:01/A*02:07~B*46:01+A*11:01~B*13:01 ; AMBIGUOUS ACCEPTED ACCEPTED ACCEPTED
            A*02:01~B*46:01+A*11:01         ; ACCEPTED ACCEPTED ACCEPTED REFUSED
            DRB1*09:01~DRB4*01:03+DRB1*15:01~DRB5*01:01 ; ACCEPTED ACCEPTED ACCEPTED ACCEPTED
            A*02:01+A*24:02|A*02:07+NOPE    ; ACCEPTED ACCEPTED ACCEPTED REFUSED
            A*02:01~A*24:02+A*11:01         ; ACCEPTED REFUSED ACCEPTED
            A*02:01+A*24:02|                ; ACCEPTED ACCEPTED REFUSED
            A*02:01+A*11:01|B*46:01+B*13:01 ; ACCEPTED ACCEPTED ACCEPTED ACCEPTED REFUSED
            """)
    void everyPartOfAGlStringIsAcceptedAmbiguousOrRefused(String gl, String verdicts) {
        var reading = reader.gl(gl);
        assertThat(reading.parts()).extracting(part -> part.verdict().name()).containsExactly(verdicts.split(" "));
        assertThat(reading.parts()).allSatisfy(part -> assertThat(part.remark().key()).startsWith("hla.read."));
        assertThat(reading.typing().typed().isEmpty()).isEqualTo(verdicts.contains("REFUSED"));
    }

    @org.junit.jupiter.api.Test
    void alternativeGenotypesStayTogether() {
        var typing = reader.gl("A*02:01+A*24:02|A*02:07+A*11:01").typing();
        assertThat(typing.alternatives(Locus.A)).hasSize(2);
        assertThat(typing.at(Locus.A).orElseThrow().first().alleles()).extracting(String::valueOf).containsExactly("A*02:01", "A*02:07");
    }
}

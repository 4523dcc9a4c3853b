package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import cn.yingchun.hla.read.TypingReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Searches with an official release: alleles match by P group, whatever their names.
class SearchRulesTest {
    private static final String REST = "^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01";

    @ParameterizedTest(name = "{0}: patient {1}, donor {2} → {3} of A, {4} potential")
    @CsvSource(delimiter = '|', textBlock = """
            R1 null gives way to the expressed allele | A*03:01+A*01:11N | A*03:01+A*03:01    | 2 | 0
            R1 one P group, other names               | A*03:01+A*01:11N | A*03:20+A*03:112   | 2 | 0
            R1 one P group and another null           | A*03:01+A*01:11N | A*03:411+A*02:43N  | 2 | 0
            R2 same null, other expressed allele      | A*03:01+A*01:11N | A*24:02+A*01:11N   | 0 | 0
            R3 two nulls match nothing                | A*01:11N+A*02:125N | A*03:01+A*03:01  | 0 | 0
            R5 a null within a list is left out       | A*03:01+A*03:01  | A*03:01+A*02:01/A*02:125N | 1 | 0
            R11 one side serves once                  | A*02:01+A*11:01  | A*24:02+A*02:01/A*11:01 | 1 | 1
            R16 four fields                           | A*02:01+A*11:01  | A*02:01:01:01+A*11:01:01:01 | 2 | 0
            R16 G group, its nulls left out (R5)      | A*02:01+A*11:01  | A*02:01:01G+A*11:01:01G | 2 | 0
            R16 P group                               | A*02:01+A*11:01  | A*02:01P+A*11:01P  | 2 | 0
            R16 serology                              | A*02:01+A*11:01  | A2+A11             | 2 | 2
            R20 a P group crosses families            | A*02:65+A*11:01  | A*74:XX+A*11:01    | 2 | 1
            R23 a renamed allele                      | A*02:09:01:01+A*11:01 | A*02:09+A*11:01 | 2 | 0
            R24 serology by its carriers              | A*24:02+A*11:01  | A9+A11             | 2 | 2
            """)
    void alleleA(String rule, String patient, String donor, int matches, int potential) {
        var release = OfficialRelease.read();
        var hit = search(release, patient + REST, donor + REST);
        assertThat(hit.matchCount() - 8).as(rule + " in the list").isEqualTo(matches);
        assertThat(hit.at(Locus.A).signs().matches()).as(rule + " in the signs").isEqualTo(matches);
        assertThat(hit.at(Locus.A).signs().potential()).as(rule + " still open").isEqualTo(potential);
    }

    private static Hit search(ImgtRelease release, String patient, String donor) {
        var reader = new TypingReader(release);
        var reading = reader.gl(patient);
        assertThat(reading.refused()).isEmpty();
        var index = DonorIndex.builder(reader, release).add(People.donor("D", donor)).build();
        assertThat(index.unread()).isZero();
        var question = Question.of(reading.typing(), Optional.empty(), People.TODAY);
        return new DonorSearch(index).search(question.counting(List.copyOf(Locus.SEARCHED), 8), () -> false).hits().getFirst();
    }
}

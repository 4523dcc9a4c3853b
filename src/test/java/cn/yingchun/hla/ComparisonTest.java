package cn.yingchun.hla;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.grade.Comparison;
import cn.yingchun.hla.read.TypingReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One locus, patient against donor: signs of the donor's sides, matches, and mismatches in both directions.
class ComparisonTest {
    private static final ShortList NAMES = new ShortList(List.of());
    private static final TypingReader READER = new TypingReader(NAMES);

    @ParameterizedTest(name = "patient {0} donor {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A*02:01+A*11:01   | A*02:01+A*11:01         | = = | 2 | 0 | 0
            A*02:01+A*11:01   | A*11:01+A*02:01         | = = | 2 | 0 | 0
            A*02:01+A*11:01   | A*02:07+A*11:01         | ≠ = | 1 | 1 | 1
            A*02:01+A*11:01   | A*24:02+A*11:01         | × = | 1 | 1 | 1
            A*02:01+A*11:01   | A*24:02+A*03:01         | × × | 0 | 2 | 2
            A*02:01+A*11:01   | A*11:01+A*11:01         | × = | 1 | 0 | 1
            A*11:01+A*11:01   | A*11:01+A*24:02         | = × | 1 | 1 | 0
            A*02:01+A*11:01   | A*02:XX+A*11:01         | ? = | 2 | 0 | 0
            A*02:01+A*11:01   | A*02:XX+A*11:XX         | ? ? | 2 | 0 | 0
            A*02:01+A*11:01   | A*24:02+A*02:01/A*11:01 | × ? | 1 | 1 | 1
            A*02:01+A*11:01   | A*02:01/A*02:07+A*11:01 | ? = | 2 | 0 | 0
            A*03:01+A*01:11N  | A*03:01+A*03:01         | = = | 2 | 0 | 0
            A*03:01+A*01:11N  | A*03:01+A*02:125N       | = = | 2 | 0 | 0
            A*01:11N+A*02:125N| A*03:01+A*03:01         | × × | 0 | 2 | 2
            A*03:01+A*01:11N  | A*24:02+A*01:11N        | × × | 0 | 2 | 2
            """)
    void theDonorsSidesStandTo(String patient, String donor, String signs, int matches, int hvg, int gvh) {
        var result = new Comparison(NAMES).of(typing(patient), typing(donor));
        assertThat(result.first().text() + " " + result.second().text()).isEqualTo(signs);
        assertThat(result.matches()).isEqualTo(matches);
        assertThat(result.hvg()).as("host against graft").isEqualTo(hvg);
        assertThat(result.gvh()).as("graft against host").isEqualTo(gvh);
    }

    private static LocusTyping typing(String gl) {
        return READER.gl(gl.strip()).typing().at(Locus.A).orElseThrow();
    }
}

package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Probabilities worked out by hand on three haplotypes that differ at A: 02:07 of 0.5, 02:06 of 0.2, 11:01 of 0.3.
class ProbabilityRulesTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final String REST = "^C*01:02+C*01:02^B*46:01+B*46:01^DRB1*09:01+DRB1*09:01^DQB1*03:03+DQB1*03:03";
    private static final HaplotypeTable TABLE = People.table("by hand", """
            A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.5
            A*02:06~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.2
            A*11:01~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.3""");

    @ParameterizedTest(name = "R13: patient {0}, donor {1}: {2}, {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            A*02:07+A*02:06 | A*02:07+A*02:06 | 1/1       | 0/1       | 0/1
            A*02:07+A*02:07 | A*02:07+A*02:06 | 0/1       | 1/1       | 0/1
            A*02:07+A*02:07 | A*02:XX+A*02:XX | 25/49     | 20/49     | 4/49
            A*02:06+A*02:07 | A*02:XX+A*02:XX | 20/49     | 29/49     | 0/1
            A*02:07+A*02:XX | A*02:07+A*02:07 | 25/45     | 20/45     | 0/1
            A*02:07+A*02:XX | A*02:07+A*02:XX | 1025/2025 | 1000/2025 | 0/1
            A*11:01+A*11:01 | A*02:XX+A*11:01 | 0/1       | 1/1       | 0/1
            """)
    void oneWeightForEachGenotypeTwiceWhereItsHaplotypesDiffer(String patient, String donor, String p0, String p1, String p2) {
        var hit = People.search(TABLE, List.of(People.donor("D", donor + REST)), patient + REST).hits().getFirst();
        assertThat(hit.chance().p0()).isCloseTo(fraction(p0), EXACT);
        assertThat(hit.chance().p1()).isCloseTo(fraction(p1), EXACT);
        assertThat(hit.chance().p2()).isCloseTo(fraction(p2), EXACT);
    }

    @ParameterizedTest(name = "R14: at least {0} of 10 lists {1}; exactly so many: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            8  | 10/10 9/10 8/10 | 1 1 1
            9  | 10/10 9/10      | 1 1
            10 | 10/10           | 1
            """)
    void betterDonorsAreListedTooAndEachClassIsCountedByItself(int minimum, String classes, String counts) {
        var donors = List.of(People.donor("TEN", "A*02:07+A*02:06" + REST), People.donor("NINE", "A*02:07+A*11:01" + REST),
                People.donor("EIGHT", "A*11:01+A*11:01" + REST));
        var question = People.question(TABLE, "A*02:07+A*02:06" + REST);
        var answer = new DonorSearch(People.index(TABLE, donors)).search(question.counting(List.copyOf(question.loci()), minimum), () -> false);
        assertThat(answer.hits()).extracting(Hit::matchClass).isEqualTo(Arrays.asList(classes.split(" ")));
        assertThat(answer.byClass()).extracting(String::valueOf).isEqualTo(Arrays.asList(counts.split(" ")));
    }

    private static double fraction(String text) {
        var parts = text.split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }
}

package cn.yingchun.hla.serology;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// DNA and serology of one person together: rule R32.
class MixedTypingTest {
    @ParameterizedTest(name = "R32 on release 3.58.0: {0} with {1} leaves {2}")
    @CsvSource(delimiter = '|', textBlock = """
            B*15:01/15:03/15:16   | B15 | 15:01 15:16
            B*15:01/15:03/15:16   | B70 | 15:03
            B*15:01/15:03/15:16   | B63 | 15:16
            B*15:01/15:03/15:16   | B62 | 15:01
            B*40:01/40:02         | B60 | 40:01
            B*40:01/40:02         | B40 | 40:01 40:02
            """)
    void anAntigenRulesOutAllelesThatDoNotShowIt(String dna, String antigen, String left) {
        assertThat(left(OfficialRelease.read(), dna, antigen)).isEqualTo(left);
    }

    @ParameterizedTest(name = "{0} with {1} leaves {2}; a contradiction: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A*91:01/93:01         | A91 | 91:01       | false
            A*91:01/93:01         | A93 | 93:01       | false
            A*91:01/92:101        | A90 | 91:01 92:101 | false
            A*92:65/93:01         | A92 | 92:65       | false
            A*91:01/91:02         | A93 | 91:01 91:02 | true
            C*91:01/92:01         | Cw7 | 91:01 92:01 | false
            """)
    void typingsThatCannotBothBeRightAreTold(String dna, String antigen, String left, boolean contradiction) {
        var release = InventedRelease.read();
        assertThat(left(release, dna, antigen)).isEqualTo(left);
        assertThat(new MixedTyping(release.serology(), release.book()).contradict(alleles(dna), Antigen.of(antigen).orElseThrow()))
                .isEqualTo(contradiction);
    }

    private static String left(ImgtRelease release, String dna, String antigen) {
        return new MixedTyping(release.serology(), release.book()).possible(alleles(dna), Antigen.of(antigen).orElseThrow())
                .stream().map(Allele::name).collect(Collectors.joining(" "));
    }

    private static List<Allele> alleles(String dna) {
        var locus = dna.substring(0, dna.indexOf('*') + 1);
        return Arrays.stream(dna.substring(locus.length()).split("/")).map(name -> Allele.of(locus + name).orElseThrow()).toList();
    }
}

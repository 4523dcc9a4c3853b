package cn.yingchun.hla.serology;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.nomenclature.ReleaseReader;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Antigens and the alleles behind them, on the invented release: A90 was split in A91 and A92, A9101 and A9102 are
/// associated with A91.
class SerologyTest {
    private final Serology serology = InventedRelease.read().serology();

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({"A2, A2", "HLA-A2, A2", "a02, A2", "Cw9, Cw9", "C9, Cw9", "Bw60, B60", "DR17, DR17", "DRw13, DR13", "DR52, DR52",
        "DQ7, DQ7", "A2403, A2403", "A0201, A0201", "B2708, B2708", "A*02, ", "A, ", "E1, ", "A12345, "})
    void antigensAreReadAsPeopleWriteThem(String written, String antigen) {
        assertThat(Antigen.of(written).map(Antigen::toString).orElse(null)).isEqualTo(antigen);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"A90, BROAD", "A91, SPLIT", "A92, SPLIT", "A9101, ASSOCIATED", "A93, NOT_SPLIT"})
    void everyAntigenHasItsPlace(String antigen, AntigenKind kind) {
        assertThat(serology.order().kind(antigen(antigen))).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({"A90, A90 A91 A92 A9101 A9102", "A91, A90 A91 A9101 A9102", "A9101, A90 A91 A9101", "A92, A90 A92", "A93, A93"})
    void anAntigenMayBeWhatStandsAboveOrBelowItAndNothingBesideIt(String antigen, String related) {
        assertThat(names(serology.related(Set.of(antigen(antigen))))).isEqualTo(related);
    }

    @ParameterizedTest(name = "A*{0} shows {1}")
    @CsvSource({"91:01:01:01, A91", "91:02:01, A91", "91:03, A9101", "91:05Q, A91", "92:65, A92 A93", "91:01:01:02N, ''"})
    void allelesShowWhatTheReleaseAssigns(String allele, String antigens) {
        assertThat(names(serology.direct(Allele.of("A*" + allele).orElseThrow()))).isEqualTo(antigens);
    }

    @ParameterizedTest(name = "R24: behind {0} may be {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A9101 | 91:01:01:01 91:01:01:03 91:01:02 91:02:01 91:03 91:05Q
            A92   | 92:101 92:65
            A93   | 92:65 93:01 93:21
            A90   | 91:01:01:01 91:01:01:03 91:01:02 91:02:01 91:03 91:05Q 92:101 92:65
            A77   |
            """)
    void behindAnAntigenAreAllAllelesThatMayShowIt(String antigen, String alleles) {
        assertThat(serology.carriers(antigen(antigen)).stream().map(Allele::name).collect(Collectors.joining(" ")))
                .isEqualTo(alleles == null ? "" : alleles);
    }

    @Test
    void theLayoutSince364IsReadAndItsComputedColumnFillsGapsOnly() throws IOException {
        var files = InventedRelease.FILES.with("rel_dna_ser.txt", """
                # version: Invented 1.0.0
                A*;91:01:01:01;91;;;;9101
                A*;91:02:01;;;;;9102
                A*;91:03;?;;;;9101
                A*;91:01:01:02N;0;;;;
                """).with("rel_ser_ser.txt", """
                # version: Invented 1.0.0
                # Disclaimer: files in development carry one more line
                A;91;;9101/9102/0203
                DR5;1;;01/02/03
                """);
        var newer = ReleaseReader.read(files).release().orElseThrow().serology();
        assertThat(names(newer.direct(Allele.of("A*91:01:01:01").orElseThrow()))).isEqualTo("A91");
        assertThat(names(newer.direct(Allele.of("A*91:02:01").orElseThrow()))).isEqualTo("A9102");
        assertThat(names(newer.direct(Allele.of("A*91:03").orElseThrow()))).isEqualTo("A9101");
        assertThat(newer.direct(Allele.of("A*91:01:01:02N").orElseThrow())).isEmpty();
        assertThat(newer.order().kind(antigen("A0203"))).isEqualTo(AntigenKind.ASSOCIATED);
    }

    @ParameterizedTest(name = "R29: {0} counts as {1} by the WMDA and as {2} by Atlas")
    @CsvSource({"C*91:01, Cw91, ''", "C*92:01, Cw92, ''", "A*91:02:01, A91, A91", "A*93:01, A93, A93", "A*91:04:01N, '', ''"})
    void withoutSerologyTheFirstFieldIsTheAntigen(String allele, String wmda, String atlas) {
        var known = Allele.of(allele).orElseThrow();
        assertThat(names(new AlleleAntigens(serology, AntigenRule.WMDA_2024).of(known))).isEqualTo(wmda);
        assertThat(names(new AlleleAntigens(serology, AntigenRule.ATLAS).of(known))).isEqualTo(atlas);
    }

    private static Antigen antigen(String text) {
        return Antigen.of(text).orElseThrow();
    }

    private static String names(Set<Antigen> antigens) {
        return antigens.stream().sorted().map(Antigen::toString).collect(Collectors.joining(" "));
    }
}

package cn.yingchun.hla.serology;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Antigens in the official release 3.58.0: the broads to know, and the doubtful assignments that coordinators ask about.
class OfficialSerologyTest {
    private final Serology serology = OfficialRelease.read().serology();

    @ParameterizedTest(name = "R28: {0} is {2} and may be {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A9     | A9 A23 A24 A2403         | BROAD
            A10    | A10 A25 A26 A34 A66      | BROAD
            B5     | B5 B51 B52 B5102 B5103   | BROAD
            B14    | B14 B64 B65              | BROAD
            B22    | B22 B54 B55 B56          | BROAD
            DQ1    | DQ1 DQ5 DQ6              | BROAD
            DR14   | DR6 DR14 DR1403 DR1404   | SPLIT
            A2403  | A9 A24 A2403             | ASSOCIATED
            DR1403 | DR6 DR14 DR1403          | ASSOCIATED
            B4005  | B21 B4005                | ASSOCIATED
            DR17   | DR3 DR17                 | SPLIT
            B8     | B8                       | NOT_SPLIT
            """)
    void broadSplitAndAssociatedAreAsTheWhoHasThem(String antigen, String related, AntigenKind kind) {
        var known = Antigen.of(antigen).orElseThrow();
        assertThat(names(serology.related(Set.of(known)))).isEqualTo(related);
        assertThat(serology.order().kind(known)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "R20, R25: {0} shows {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A*02:65          | A2 A19
            B*51:42          | B44 B51
            B*44:42          | B21 B44
            B*45:04          | B21 B45
            B*40:01:02:01    | B60
            B*14:01:01:01    | B64
            C*12:02:01       |
            C*16:58          |
            DRB1*03:01:01:01 | DR17
            DRB3*01:01:02:01 | DR52
            """)
    void allelesShowWhatTheReleaseAssigns(String allele, String antigens) {
        assertThat(names(serology.direct(Allele.of(allele).orElseThrow()))).isEqualTo(antigens == null ? "" : antigens);
    }

    @ParameterizedTest(name = "R29: {0} counts as {1}")
    @CsvSource({"C*12:02:01, Cw12", "C*16:58, Cw16", "C*16:06, Cw16", "C*07:01:01:01, Cw7", "A*01:01:01:01, A1", "C*14:02:01:01, Cw14"})
    void withoutSerologyTheFirstFieldIsTheAntigen(String allele, String antigen) {
        var rule = new AlleleAntigens(serology, AntigenRule.WMDA_2024);
        assertThat(names(rule.of(Allele.of(allele).orElseThrow()))).isEqualTo(antigen);
    }

    private static String names(Set<Antigen> antigens) {
        return antigens.stream().sorted().map(Antigen::toString).collect(Collectors.joining(" "));
    }
}

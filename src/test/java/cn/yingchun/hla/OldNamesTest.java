package cn.yingchun.hla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names from before the colons.
class OldNamesTest {
    @ParameterizedTest(name = "{0}*{1} is {0}*{2}")
    @CsvSource(textBlock = """
            A,    3001,      30:01
            A,    020101,    02:01:01
            A,    02010102L, 02:01:01:02L
            A,    0105N,     01:05N
            C,    0702,      07:02
            DRB1, 1301,      13:01
            A,    9201,      02:101
            A,    9299,      02:199
            B,    9530,      15:130
            C,    9530,      95:30
            A,    02AB,      02:AB
            A,    02XX,      02:XX
            A,    30:01,
            A,    301,
            A,    30,
            A,    2,
            A,    0201010203,
            """)
    void eachTwoDigitsWereOneField(String locus, String old, String modern) {
        assertThat(OldNames.withColons(locus, old).orElse(null)).isEqualTo(modern);
    }
}

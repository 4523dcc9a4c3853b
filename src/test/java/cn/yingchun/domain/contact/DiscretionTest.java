package cn.yingchun.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {
    private final Discretion discretion = Discretion.load();

    @ParameterizedTest(name = "\"{0}\" says {1}")
    @CsvSource(textBlock = """
            他初配成功了,              初配
            与一位患者配 型 相合,      配型
            ＨＬＡ分型,                HLA
            There is a Match,          match
            a LEUKAEMIA patient,       patient
            A stem cell donation,      donat
            """)
    void aSlipIsFoundHoweverItIsWritten(String text, String word) {
        assertThat(discretion.slips(text)).contains(word.strip().equals("HLA") ? "hla" : word.strip());
    }

    @ParameterizedTest(name = "\"{0}\" may be said")
    @CsvSource(textBlock = """
            请转告他方便时回电话
            下午再打
            Please ask her to call back
            """)
    void whatSaysNothingIsFree(String text) {
        assertThat(discretion.keeps(text)).isTrue();
    }
}

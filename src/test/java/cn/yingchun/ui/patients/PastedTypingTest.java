package cn.yingchun.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTypingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A*02:01 A*24:02 B*13:01 B*46:01 | A*02:01+A*24:02^B*13:01+B*46:01",
        "A*02:01,A*24:02;B*13:01 | A*02:01+A*24:02^B*13:01",
        "A*02:01，A*24:02、B*13:01 | A*02:01+A*24:02^B*13:01",
        "A 02:01 24:02 B 13:01 46:01 | A*02:01+A*24:02^B*13:01+B*46:01",
        "A*02:01 24:02 DRB1*09:01 15:01 | A*02:01+A*24:02^DRB1*09:01+DRB1*15:01",
        "HLA-A*02:01 HLA-A*24:02 | A*02:01+A*24:02",
        "HLA-A 02:01 24:02 | A*02:01+A*24:02",
        "Ａ＊０２：０１ | A*02:01",
        "A*02:01+A*24:02^B*13:01/B*13:02+B*46:01 | A*02:01+A*24:02^B*13:01/B*13:02+B*46:01",
        "A*02:01 + A*24:02 ^ B*13:01 + B*46:01 | A*02:01+A*24:02^B*13:01+B*46:01",
        "A*02:XX A*11:01/11:02 | A*02:XX+A*11:01/11:02",
        "02:01 24:02 | 02:01+24:02",
        "B*46:01 A*02:01 B*13:01 | B*46:01+B*13:01^A*02:01",
    })
    void whatPeoplePasteBecomesOneGlText(String pasted, String gl) {
        assertThat(PastedTyping.gl(pasted)).isEqualTo(gl);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'   ',''"})
    void nothingPastedIsNothingRead(String pasted, String gl) {
        assertThat(PastedTyping.gl(pasted)).isEqualTo(gl);
    }
}

package cn.yingchun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "王小明 | 王**", "王 | 王", "演示·张一 | 演示·张*", "𠮷田 | 𠮷*", "Li Na | L* N*", "演示·Demo One | 演示·D* O*",
    })
    void aListShowsOnlyTheBeginningOfAName(String name, String shown) {
        assertThat(Masked.name(name)).isEqualTo(shown);
    }
}

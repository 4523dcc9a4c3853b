package cn.yingchun.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Numbers kilograms = new Numbers(30, 200, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"72 | 72", "72.5 | 72.5", "72,5 | 72.5", "７２ | 72", "30 | 30", "200 | 200", "72.0 | 72"})
    void numbersAreReadInEveryUsualWriting(String typed, double kg) {
        assertThat(kilograms.read(typed)).isEqualTo(kg);
    }

    @ParameterizedTest
    @CsvSource({
        "seventy, kit.number.unread", "7 2, kit.number.unread", "72.55, kit.number.too-fine",
        "29.9, kit.number.out-of-bounds", "200.1, kit.number.out-of-bounds", "1e9, kit.number.out-of-bounds",
    })
    void whatCannotBeAWeightIsRefused(String typed, String key) {
        assertThatThrownBy(() -> kilograms.read(typed)).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo(key));
    }
}

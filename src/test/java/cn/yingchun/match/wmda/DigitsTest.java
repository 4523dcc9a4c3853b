package cn.yingchun.match.wmda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nine significant digits of a probability.
class DigitsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.5, 0.5", "0.998092044, 0.998092044", "0.1234567891, 0.123456789", "3.1e-7, 3.1e-07", "0.00001, 0.00001",
        "0.9999999999, 1", "0.09999999999, 0.1", "0.000012345678949, 0.0000123456789"})
    void aProbabilityIsWrittenWithNineDigitsAndNoTrailingZeros(double value, String text) {
        assertThat(Digits.nine(value)).isEqualTo(text);
    }

    @Test
    void theQuickWayWritesEveryValueAsTheExactOneDoes() {
        var random = new SplittableRandom(11);
        for (int number = 0; number < 200_000; number++) {
            var value = random.nextDouble() * Math.pow(10, -random.nextInt(8));
            assertThat(Digits.nine(value)).isEqualTo(Digits.exact(value));
            var half = (Math.floor(value * 1e9) + 0.5) / 1e9;
            assertThat(Digits.nine(half)).isEqualTo(Digits.exact(half));
        }
    }
}

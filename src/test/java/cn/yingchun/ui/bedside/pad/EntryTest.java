package cn.yingchun.ui.bedside.pad;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {
    private final Entry entry = new Entry(Words.ZH, List.of(Ask.of("SYSTOLIC", 0), Ask.of("DIASTOLIC", 0), Ask.of("TEMPERATURE", 1).optional()));

    private void type(String digits) {
        digits.chars().forEach(key -> entry.type((char) key));
    }

    private Optional<String> problem() {
        return entry.problem().get().map(Trouble::key);
    }

    @Test
    void enterGoesFromNumberToNumberAndEndsAtTheLast() {
        type("118");
        assertThat(entry.enter()).isFalse();
        type("76");
        assertThat(entry.enter()).isFalse();
        type("36.6");
        assertThat(entry.enter()).isTrue();
        assertThat(entry.values()).containsExactly(java.util.Map.entry("SYSTOLIC", 118.0), java.util.Map.entry("DIASTOLIC", 76.0),
                java.util.Map.entry("TEMPERATURE", 36.6));
    }

    @Test
    void anImpossibleNumberIsRefusedHoweverOftenEnterIsPressed() {
        type("1180");
        for (int i = 0; i < 3; i++) {
            assertThat(entry.enter()).isFalse();
            assertThat(problem()).contains("bedside.pad.impossible");
        }
        assertThat(entry.at().get()).isZero();
    }

    @Test
    void anUnlikelyNumberIsAskedAboutOnceAndThenTaken() {
        type("218");
        entry.enter();
        assertThat(problem()).contains("bedside.pad.unlikely");
        assertThat(entry.at().get()).isZero();
        entry.enter();
        assertThat(problem()).isEmpty();
        assertThat(entry.at().get()).isEqualTo(1);
    }

    @Test
    void anotherUnlikelyNumberIsAskedAboutAgain() {
        type("218");
        entry.enter();
        entry.back();
        type("9");
        entry.enter();
        assertThat(problem()).contains("bedside.pad.unlikely");
    }

    @Test
    void aRequiredNumberCannotBePassedBlankAndAnOptionalOneCan() {
        entry.enter();
        assertThat(problem()).contains("bedside.pad.required");
        type("118");
        entry.enter();
        type("76");
        entry.enter();
        assertThat(entry.enter()).isTrue();
        assertThat(entry.values()).doesNotContainKey("TEMPERATURE");
    }

    @Test
    void finishingGoesToTheFirstNumberThatIsMissing() {
        type("118");
        entry.goTo(2);
        assertThat(entry.whole()).isFalse();
        assertThat(entry.at().get()).isEqualTo(1);
    }

    @Test
    void lettersAreIgnoredAndOnePointIsEnough() {
        type("1a1b8");
        assertThat(entry.texts().getFirst()).isEqualTo("118");
        entry.goTo(2);
        type("3.6.5");
        assertThat(entry.texts().get(2)).isEqualTo("3.65");
    }

    @Test
    void moreDecimalsThanAreReadAreRefused() {
        type("118");
        entry.enter();
        type("76");
        entry.enter();
        type("36.65");
        assertThat(entry.enter()).isFalse();
        assertThat(problem()).contains("bedside.pad.too-fine");
    }
}

package cn.yingchun.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/stick/名册.csv", "  /stick/名册.csv ", "\"/stick/名册.csv\"", " \"/stick/名册.csv\"\n"})
    void blanksAndQuotesThatAFileManagerCopiesAreNoPartOfThePath(String typed) {
        assertThat(TypedPath.of(typed, "donors.import.no-path")).isEqualTo(Path.of("/stick/名册.csv"));
    }

    @Test
    void whatIsNoPathIsRefusedWithTheSentenceOfTheCaller() {
        assertThatThrownBy(() -> TypedPath.of("a\0b", "kit.out.no-path")).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo("kit.out.no-path"));
    }
}

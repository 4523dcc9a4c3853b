package cn.yingchun.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Walks the screens and sheets of a sample desk: everything can be reached by Tab and is named for a screen reader.
@ExtendWith(Toolkit.class)
class AccessTest {
    @TestFactory
    Stream<DynamicTest> everyScreenCanBeUsedByKeyboardAndHeard() {
        return Stream.of(Words.ZH, Words.EN).flatMap(words -> Pictures.stops().stream().map(stop -> DynamicTest.dynamicTest(
                stop.name() + " " + words.language(), () -> assertThat(Access.problems(stop, words)).isEmpty())));
    }
}

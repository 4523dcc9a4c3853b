package cn.yingchun.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.shell.Access;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Walks every place and sheet of a practice office, in English, whose words are the longer ones: everything can be
/// reached by Tab and is named for a screen reader.
@ExtendWith(Toolkit.class)
class EveryPlaceTest {
    @TempDir
    private static Path home;

    private static OpenOffice open;

    @BeforeAll
    static void makePracticeOffice() {
        var clock = Clock.systemUTC();
        open = OpenOffice.of(PracticeFolder.make(home.resolve("office"), clock, Progress.NONE), clock);
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPlaceCanBeUsedByKeyboardAndHeard() {
        return TourVerb.stops(open).stream().map(stop -> DynamicTest.dynamicTest(
                stop.name(), () -> assertThat(Access.problems(stop, Words.EN)).isEmpty()));
    }
}

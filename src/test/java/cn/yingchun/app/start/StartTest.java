package cn.yingchun.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    private Path home;
    private final String orderBefore = System.getProperty("prism.order", "");

    @AfterEach
    void putBack() {
        System.setProperty("prism.order", orderBefore);
    }

    @Test
    void aStartWhoseFirstFrameWasNeverSeenMakesTheNextOneSafe() {
        assertThat(new Graphics(home).begin(false)).isFalse();
        assertThat(new Graphics(home).begin(false)).isTrue();
        assertThat(System.getProperty("prism.order")).isEqualTo("sw");
    }

    @Test
    void safeStaysSafeUntilThePersonChoosesTheCardAgain() {
        new Graphics(home).begin(false);
        var second = new Graphics(home);
        second.begin(false);
        second.seen();
        assertThat(new Graphics(home).isSafe()).isTrue();
        second.stay(false);
        assertThat(new Graphics(home).begin(false)).isFalse();
    }

    @Test
    void aFrameThatWasSeenChangesNothing() {
        var first = new Graphics(home);
        first.begin(false);
        first.seen();
        assertThat(new Graphics(home).begin(false)).isFalse();
    }

    @Test
    void safeGraphicsCanBeAskedForOnce() {
        var asked = new Graphics(home);
        assertThat(asked.begin(true)).isTrue();
        asked.seen();
        assertThat(new Graphics(home).begin(false)).isFalse();
    }

    @Test
    void theTraceSaysTimeAndProcessorTimeOfEachMilestoneOnce() {
        var trace = new StartTrace(Instant.ofEpochMilli(1_000), () -> Duration.ofMillis(750), () -> 2_500);
        trace.mark("window shown");
        trace.mark("window shown");
        assertThat(trace.marks()).hasSize(1);
        assertThat(trace.marks().getFirst().line()).isEqualTo("start: window shown             1500 ms    0.75 s CPU");
    }

    @Test
    void optionsAndBundlesOpenTheWindowAndVerbsDoNot() {
        assertThat(Launching.isForTheWindow(List.of())).isTrue();
        assertThat(Launching.isForTheWindow(List.of("--trace-start", "--safe-graphics"))).isTrue();
        assertThat(Launching.isForTheWindow(List.of("/media/stick/a.ycbundle"))).isTrue();
        assertThat(Launching.isForTheWindow(List.of("verify", "--office", "x"))).isFalse();
        assertThat(Launching.isForTheWindow(List.of("--help"))).isFalse();
    }

    @Test
    void aBundleThatWasDoubleClickedIsHandedOnByItsWholePath(@TempDir Path home) {
        var launching = Launching.of(List.of("--rehearse-start", "a.ycbundle"), home, System.err).orElseThrow();

        assertThat(launching.given()).isEqualTo(Path.of("a.ycbundle").toAbsolutePath().toString());
        assertThat(launching.part()).isEqualTo(Launching.Part.START);
    }
}

package cn.yingchun.app.keep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.store.Offices;
import cn.yingchun.store.StepClock;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The office locks by itself in whatever place the window stands.
@ExtendWith(Toolkit.class)
class WatchmanTest {
    private final StepClock clock = new StepClock(Instant.parse("2026-11-25T01:00:00Z"));
    private final AtomicInteger locked = new AtomicInteger();

    private final AtomicReference<Duration> patience = new AtomicReference<>(Watchman.PATIENCE);

    @TempDir
    Path dir;

    @Test
    void itIsLockedByItselfWithinFiveSeconds() throws Exception {
        try (var office = Offices.create(dir.resolve("office"), Offices.around(clock))) {
            var watchman = Toolkit.on(() -> new Watchman(office, Work.atOnce(),
                    new Watchman.Post(new Scene(new Region()), patience::get, locked::incrementAndGet), clock::instant));
            clock.forward(Watchman.PATIENCE);
            var from = System.nanoTime();
            while (locked.get() == 0 && System.nanoTime() - from < 20_000_000_000L) {
                Thread.sleep(50);
            }
            Toolkit.run(watchman::leave);
            assertThat(locked.get()).isPositive();
            assertThat((System.nanoTime() - from) / 1e9).isLessThan(5.9);
        }
    }

    @Test
    void theWholeWindowIsLockedOnceNobodyTouchesItAndNotBefore() {
        try (var office = Offices.create(dir.resolve("office"), Offices.around(clock))) {
            Toolkit.run(() -> {
                var scene = new Scene(new Region());
                var watchman = new Watchman(office, Work.atOnce(), new Watchman.Post(scene, patience::get, locked::incrementAndGet), clock::instant);
                clock.forward(Watchman.PATIENCE.minusSeconds(1));
                watchman.look();
                assertThat(locked).hasValue(0);
                Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
                clock.forward(Watchman.PATIENCE.minusSeconds(1));
                watchman.look();
                assertThat(locked).as("a key in any place of the window counts as somebody").hasValue(0);
                clock.forward(Duration.ofSeconds(1));
                watchman.look();
                assertThat(locked).hasValue(1);
                patience.set(Watchman.AT_THE_BED);
                Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
                clock.forward(Duration.ofMinutes(20));
                watchman.look();
                assertThat(locked).as("between two readings the bed stays on the screen").hasValue(1);
                watchman.leave();
            });
        }
    }
}

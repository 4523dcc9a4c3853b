package cn.yingchun.app.start;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// How long the window takes for a key or a move of the mouse: processor time of its own thread from there to the frame that
/// shows what it did.
///
/// Processor time and not the clock, so that the figure says something about the program and not about what else runs.
final class KeyTrace {
    private static final double NANOS_A_MILLI = 1e6;
    /// A key that is answered later feels late.
    private static final double LONGEST = 100;
    /// The frame after the key is laid out between the first and the second call of a timer.
    private static final int FRAMES = 2;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Scene scene;
    private final String name;
    private final List<Double> millis = new ArrayList<>();
    private String slowest = "";

    /// @param name of what is done, such as `keys`
    KeyTrace(Scene scene, String name) {
        this.scene = scene;
        this.name = name;
    }

    /// Presses a key where the focus is, and goes on when its frame is ready.
    ///
    /// @param where named with the slowest key
    void press(KeyCode code, String where, Runnable then) {
        trace(code + " in " + where, () -> {
            Event.fireEvent(target(), key(KeyEvent.KEY_PRESSED, "", code));
            if (code.isLetterKey()) {
                Event.fireEvent(target(), key(KeyEvent.KEY_TYPED, code.getName().toLowerCase(Locale.ROOT), KeyCode.UNDEFINED));
            }
            Event.fireEvent(target(), key(KeyEvent.KEY_RELEASED, "", code));
        }, then);
    }

    /// Does something and goes on when its frame is ready.
    void trace(String what, Runnable act, Runnable then) {
        var before = threads.getCurrentThreadCpuTime();
        act.run();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames >= FRAMES) {
                    stop();
                    note((threads.getCurrentThreadCpuTime() - before) / NANOS_A_MILLI, what);
                    then.run();
                }
            }
        }.start();
    }

    private Node target() {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, String text, KeyCode code) {
        return new KeyEvent(type, text, text, code, false, false, false, false);
    }

    private void note(double took, String what) {
        if (millis.isEmpty() || took > Collections.max(millis)) {
            slowest = what;
        }
        millis.add(took);
    }

    /// `keys: 180, median 2.1 ms, 95 % under 9.8 ms, 0 over 100 ms, slowest 41.0 ms (DOWN in donors)`
    String line() {
        if (millis.isEmpty()) {
            return name + ": none";
        }
        var sorted = millis.stream().sorted().toList();
        return "%s: %d, median %.1f ms, 95 %% under %.1f ms, %d over 100 ms, slowest %.1f ms (%s)".formatted(name, sorted.size(),
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), millis.stream().filter(one -> one > LONGEST).count(), sorted.getLast(), slowest);
    }
}

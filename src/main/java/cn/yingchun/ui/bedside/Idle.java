package cn.yingchun.ui.bedside;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Does something when nobody has touched keyboard, mouse or screen for a while.
final class Idle {
    /// Long enough to look after the donor between two readings (practice).
    private static final Duration LONG = Duration.minutes(20);

    private final PauseTransition waiting = new PauseTransition(LONG);

    Idle(Runnable lock) {
        waiting.setOnFinished(_ -> lock.run());
    }

    /// Watches what happens inside a node while it is on the screen.
    void watch(Node node) {
        node.addEventFilter(InputEvent.ANY, this::touched);
        node.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                waiting.stop();
            } else {
                waiting.playFromStart();
            }
        });
    }

    private void touched(Event touched) {
        waiting.playFromStart();
    }
}

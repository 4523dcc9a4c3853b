package cn.yingchun.ui.bedside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A bar-code scanner is a keyboard that types fast and ends with Enter: what it types where no field has the keyboard is a
/// scan of the wristband or of a label.
final class Scanner {
    /// Shorter texts are no code; Enter then presses what it always pressed.
    private static final int SHORTEST = 6;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Clock clock;
    private final Consumer<String> scanned;
    private final StringBuilder typed = new StringBuilder();
    private Instant last = Instant.EPOCH;

    Scanner(Clock clock, Consumer<String> scanned) {
        this.clock = clock;
        this.scanned = scanned;
    }

    /// Listens to everything typed inside a node.
    void listenAt(Node node) {
        node.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void type(KeyEvent key) {
        var text = key.getCharacter();
        if (text.length() != 1 || text.charAt(0) < ' ' || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        var now = clock.instant();
        if (Duration.between(last, now).compareTo(PAUSE) > 0) {
            typed.setLength(0);
        }
        last = now;
        typed.append(text);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && typed.length() >= SHORTEST) {
            key.consume();
            var text = typed.toString();
            typed.setLength(0);
            scanned.accept(text);
        }
    }
}

package cn.yingchun.ui;

import cn.yingchun.ui.kit.shot.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person at the window who has no mouse: goes from one thing to the next by Tab, presses buttons by their words, types into
/// fields by their labels, and waits.
public final class Coordinator {
    private static final int PATIENCE = 180;
    /// More than there is to be tabbed through on any screen.
    private static final int MOST_TABS = 150;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    public Coordinator(Stage stage) {
        this.stage = stage;
    }

    public Coordinator press(KeyCode... keys) {
        var keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(backwards(keys));
        return settle();
    }

    /// Goes to the button with these words and presses it.
    public Coordinator click(String words) {
        var button = find(node -> node instanceof ButtonBase one && (words.equals(one.getText()) || words.equals(one.getAccessibleText())), words);
        until("enabled: " + words, () -> !button.isDisabled());
        reach(button, words);
        return press(KeyCode.SPACE);
    }

    /// Types into the field whose label has this key, in place of what stands there.
    public Coordinator type(String key, String text) {
        var field = (TextInputControl) find(node -> node instanceof TextInputControl && key.equals(node.getId()), key);
        reach(field, key);
        return press(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    /// Turns to one of several toggles of which one is always chosen: Tab leads to the chosen one, arrows from there to the others.
    public Coordinator turn(String words) {
        var wanted = (ToggleButton) find(node -> node instanceof ToggleButton one && one.getText().startsWith(words), words);
        reach((Node) Toolkit.on(() -> wanted.getToggleGroup().getSelectedToggle()), words);
        for (int i = 0; i < MOST_TABS && !Toolkit.on(wanted::isFocused); i++) {
            press(KeyCode.RIGHT);
        }
        return Toolkit.on(wanted::isSelected) ? this : press(KeyCode.SPACE);
    }

    /// Goes to a list or a table.
    public Coordinator tabTo(Node node) {
        reach(node, node.getAccessibleText());
        return this;
    }

    /// By Tab, as long as it takes; whatever cannot be reached so is a fault of the screen.
    private void reach(Node node, String what) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Toolkit.on(() -> node == stage.getScene().getFocusOwner())) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to: " + what);
    }

    /// Types where the keyboard stands, as on the number pad.
    public Coordinator write(String text) {
        text.chars().forEach(letter -> robot.robotContext().getBaseRobot().typeKeyboard(stage.getScene(), KeyCode.UNDEFINED, Character.toString(letter)));
        return settle();
    }

    /// Waits until the window has taken what was pressed and drawn it once: only then has it a new owner of the keyboard when the
    /// old one went away. TestFX itself sleeps a twentieth of a second at each key that goes down or up.
    private Coordinator settle() {
        var drawn = new CountDownLatch(1);
        Toolkit.run(() -> new AfterPulse(stage.getScene(), drawn::countDown));
        try {
            drawn.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    /// Does something once, at the end of the next pulse.
    private record AfterPulse(Scene scene, Runnable act) implements Runnable {
        AfterPulse {
            scene.addPostLayoutPulseListener(this);
            Platform.requestNextPulse();
        }

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            act.run();
        }
    }

    private static KeyCode[] backwards(KeyCode... keys) {
        var order = new ArrayList<>(List.of(keys));
        Collections.reverse(order);
        return order.toArray(KeyCode[]::new);
    }

    /// The node of an id, once it is there.
    public <N extends Node> N node(String id, Class<N> type) {
        return type.cast(find(node -> type.isInstance(node) && id.equals(node.getId()), id));
    }

    /// Whether a button with these words is there now.
    public boolean isThere(String words) {
        settle();
        return Toolkit.on(() -> isOnScreen(words));
    }

    /// The same, asked on the JavaFX thread.
    public boolean isOnScreen(String words) {
        return found(stage.getScene().getRoot(), node -> node instanceof ButtonBase one
                && (words.equals(one.getText()) || words.equals(one.getAccessibleText()))) != null;
    }

    public Coordinator until(String what, BooleanSupplier come) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> Toolkit.on(come::getAsBoolean));
        } catch (TimeoutException e) {
            var png = Path.of("target/waited-in-vain.png");
            Picture.take(stage.getScene(), png);
            throw new AssertionError("waited in vain: " + what + "; what was to be seen: " + png, e);
        }
        return settle();
    }

    public Node find(Predicate<Node> wanted, String what) {
        until(what, () -> found(stage.getScene().getRoot(), wanted) != null);
        return Toolkit.on(() -> found(stage.getScene().getRoot(), wanted));
    }

    /// Fresh nodes have no place before the next pulse.
    private static boolean laidOut(Node node) {
        var middle = node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        return node.getLayoutBounds().getWidth() > 0 && middle.getX() > 0 && middle.getY() > 0;
    }

    private static Node found(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return null;
        }
        if (wanted.test(node) && laidOut(node)) {
            return node;
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var hit = found(child, wanted);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }
}

package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short words: what was done (with Undo), and what went wrong.
///
/// What was done lies over the status line for six seconds, the newest alone. A trouble stays until it is closed, and so has a place of
/// its own, [#standing], between what one works on and the status line: nothing may lie over a button for as long as nobody closes
/// it. All stay readable in [#told].
public final class Toasts extends VBox {
    private static final int MOST_AT_ONCE = 3;
    private static final Duration STAYS = Duration.seconds(6);

    private final Words words;
    private final VBox standing = new VBox();
    private final Deque<Runnable> undos = new ArrayDeque<>();
    private final ObservableList<String> told = FXCollections.observableArrayList();

    public Toasts(Words words) {
        this.words = words;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setFillWidth(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        standing.getStyleClass().add("standing");
        standing.managedProperty().bind(Bindings.isNotEmpty(standing.getChildren()));
    }

    /// Where troubles stand until they are closed.
    public VBox standing() {
        return standing;
    }

    /// Every sentence so far, oldest first.
    public ObservableList<String> told() {
        return told;
    }

    /// What was done.
    public void tell(String sentence) {
        pass(toast(sentence, Feather.CHECK_CIRCLE, "done"));
    }

    /// What was done, and how to take it back: by the button, or by Ctrl+Z while it is the newest.
    public void undoable(String sentence, Runnable undo) {
        var toast = toast(sentence, Feather.CHECK_CIRCLE, "done");
        undos.push(undo);
        toast.getChildren().add(1, Buttons.plain(words.say("kit.toast.undo"), () -> {
            if (undos.remove(undo)) {
                undo.run();
            }
            close(toast);
        }));
        pass(toast);
    }

    /// What a person should know before going on; stays until closed.
    public void warn(String sentence) {
        stand(toast(sentence, Feather.ALERT_TRIANGLE, "trouble"));
    }

    /// What went wrong; stays until closed.
    public void trouble(Throwable problem) {
        var toast = toast(Mishap.say(problem, words), Feather.ALERT_TRIANGLE, "trouble");
        stand(toast);
        if (Mishap.isUnexpected(problem)) {
            toast.getChildren().add(1, Buttons.plain(words.say("kit.toast.copy"), () -> copy(Mishap.report(problem))));
        }
    }

    /// Puts a text on the clipboard.
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Ctrl+Z: takes back the newest that can be taken back.
    public void undoNewest() {
        if (undos.isEmpty()) {
            tell(words.say("kit.toast.nothing-to-undo"));
        } else {
            undos.pop().run();
        }
    }

    private HBox toast(String sentence, Feather icon, String style) {
        told.add(sentence);
        var text = new Label(sentence, new FontIcon(icon));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var toast = new HBox(text);
        toast.getStyleClass().addAll("toast", style);
        toast.setAccessibleRole(AccessibleRole.DIALOG);
        toast.setAccessibleText(sentence);
        toast.getChildren().add(Buttons.icon(words.say("kit.toast.close"), Feather.X, () -> close(toast)));
        return toast;
    }

    private void close(HBox toast) {
        getChildren().remove(toast);
        standing.getChildren().remove(toast);
    }

    /// The same trouble again stands once.
    private void stand(HBox toast) {
        standing.getChildren().removeIf(old -> Objects.equals(old.getAccessibleText(), toast.getAccessibleText()));
        standing.getChildren().add(toast);
        if (standing.getChildren().size() > MOST_AT_ONCE) {
            standing.getChildren().removeFirst();
        }
    }

    private void pass(HBox toast) {
        getChildren().setAll(toast);
        var pause = new PauseTransition(STAYS);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        pause.play();
    }
}

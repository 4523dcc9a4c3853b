package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
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

/// Short words in the lower right corner: what was done (with Undo), and what went wrong.
///
/// A word stays six seconds, a trouble until it is closed. All stay readable in [#told].
public final class Toasts extends VBox {
    private static final int MOST_AT_ONCE = 4;
    private static final Duration STAYS = Duration.seconds(6);

    private final Words words;
    private final Deque<Runnable> undos = new ArrayDeque<>();
    private final ObservableList<String> told = FXCollections.observableArrayList();

    public Toasts(Words words) {
        this.words = words;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
    }

    /// Every sentence so far, oldest first.
    public ObservableList<String> told() {
        return told;
    }

    /// What was done.
    public void tell(String sentence) {
        fade(put(sentence, Feather.CHECK_CIRCLE, "done"));
    }

    /// What was done, and how to take it back: by the button, or by Ctrl+Z while it is the newest.
    public void undoable(String sentence, Runnable undo) {
        var toast = put(sentence, Feather.CHECK_CIRCLE, "done");
        undos.push(undo);
        toast.getChildren().add(1, Buttons.plain(words.say("kit.toast.undo"), () -> {
            if (undos.remove(undo)) {
                undo.run();
            }
            getChildren().remove(toast);
        }));
        fade(toast);
    }

    /// What a person should know before going on; stays until closed.
    public void warn(String sentence) {
        put(sentence, Feather.ALERT_TRIANGLE, "trouble");
    }

    /// What went wrong; stays until closed.
    public void trouble(Throwable problem) {
        var toast = put(Mishap.say(problem, words), Feather.ALERT_TRIANGLE, "trouble");
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

    private HBox put(String sentence, Feather icon, String style) {
        told.add(sentence);
        getChildren().removeIf(old -> sentence.equals(old.getAccessibleText()) && old.getStyleClass().contains("trouble"));
        var text = new Label(sentence, new FontIcon(icon));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var toast = new HBox(text);
        toast.getStyleClass().addAll("toast", style);
        toast.setAccessibleRole(AccessibleRole.DIALOG);
        toast.setAccessibleText(sentence);
        toast.getChildren().add(Buttons.icon(words.say("kit.toast.close"), Feather.X, () -> getChildren().remove(toast)));
        getChildren().add(toast);
        if (getChildren().size() > MOST_AT_ONCE) {
            getChildren().removeFirst();
        }
        return toast;
    }

    private void fade(HBox toast) {
        var pause = new PauseTransition(STAYS);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        pause.play();
    }
}

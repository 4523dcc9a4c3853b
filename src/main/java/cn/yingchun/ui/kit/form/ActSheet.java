package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A sheet that ends in one act: fields, the buttons that name the act, and the sentence that says why it is refused.
///
/// It closes when the act is done and safe on the disk, and only then.
public final class ActSheet {
    /// An act on its way: it is told what came of it.
    public interface Deed extends Consumer<Consumer<Optional<Trouble>>> {}

    private final Tools tools;
    private final VBox body = new VBox();
    private final Label problem = Labels.sentence("");
    private final List<Button> buttons = new ArrayList<>();
    private double wide = 36;
    private boolean large;

    public ActSheet(Tools tools, Node... parts) {
        this.tools = tools;
        body.getStyleClass().add("act-sheet");
        body.getChildren().addAll(parts);
        problem.getStyleClass().add("problem");
        buttons.add(Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close));
    }

    /// What becomes of a deed in a sheet: done is said in a sentence, a trouble stands in the sheet, anything else is a fault.
    public static Consumer<Optional<Throwable>> told(Tools tools, Consumer<Optional<Trouble>> done, String sentence) {
        return problem -> {
            if (problem.isEmpty()) {
                tools.toasts().tell(sentence);
                done.accept(Optional.empty());
            } else if (problem.get() instanceof Trouble trouble) {
                done.accept(Optional.of(trouble));
            } else {
                tools.work().tell(problem.get());
            }
        };
    }

    /// @param letters letter sizes
    public ActSheet wide(double letters) {
        wide = letters;
        return this;
    }

    /// With the large buttons of the bed.
    public ActSheet large() {
        large = true;
        return this;
    }

    /// The button that does it; Ctrl+Enter presses it too, wherever the keyboard stands.
    public ActSheet verb(String text, Deed deed) {
        var button = Buttons.main(text, () -> attempt(deed));
        button.setId("act");
        buttons.add(button);
        body.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && !button.isDisabled()) {
                key.consume();
                attempt(deed);
            }
        });
        return this;
    }

    /// Does it and closes the sheet unless it is refused.
    public void attempt(Deed deed) {
        try {
            deed.accept(refused -> {
                tell(refused);
                if (refused.isEmpty()) {
                    tools.sheets().close();
                }
            });
        } catch (Trouble trouble) {
            tell(Optional.of(trouble));
        }
    }

    /// The button of the act, for sheets whose words follow what is typed.
    public Button button() {
        return buttons.getLast();
    }

    public void show(String title) {
        body.getChildren().add(problem);
        if (large) {
            buttons.forEach(button -> {
                button.getStyleClass().add("bed-button");
                button.setStyle(tools.look().armsLength());
            });
        }
        tools.sheets().show(title, body, tools.look().em(wide), buttons.toArray(Button[]::new));
    }

    private void tell(Optional<Trouble> refused) {
        problem.setText(refused.map(trouble -> trouble.in(tools.words())).orElse(""));
    }
}

package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Mishap;
import cn.yingchun.ui.kit.Toasts;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The program cannot show what it should: one sentence, a code that two people can compare, and what to do.
public final class ErrorPage extends StackPane {
    private static final double WIDE = 40;

    /// @param again begins anew
    /// @param leave ends the program
    public ErrorPage(Throwable problem, Look look, Runnable again, Runnable leave) {
        var words = look.words();
        getStyleClass().add("start");
        var title = new Label(words.say("shell.error.title"));
        title.getStyleClass().add("place-title");
        var code = new Label(Mishap.code(problem));
        code.getStyleClass().add("error-code");
        code.setAccessibleText(words.say("shell.error.code", Mishap.code(problem)));
        var copied = Labels.muted("");
        var buttons = Buttons.line(Buttons.plain(words.say("kit.toast.copy"), () -> {
            Toasts.copy(Mishap.report(problem));
            copied.setText(words.say("shell.error.copied"));
        }), Buttons.plain(words.say("shell.error.leave"), leave), Buttons.main(words.say("shell.error.again"), again));
        var paper = new VBox(title, Labels.sentence(words.say("shell.error.kept")), code, buttons, copied);
        paper.getStyleClass().addAll("paper", "start-paper");
        paper.setMaxSize(look.em(WIDE), USE_PREF_SIZE);
        getChildren().add(paper);
    }
}

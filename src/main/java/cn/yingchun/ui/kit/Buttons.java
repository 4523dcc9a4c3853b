package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes buttons that are never cut to "…", say their keys, and say why they cannot be pressed.
public final class Buttons {
    private Buttons() {}

    /// A button for a command. Disabled buttons get no tooltip from JavaFX, so the reason hangs on a wrapper around it.
    public static StackPane of(Command command, Words words) {
        var button = plain(words.say(command.key()), command.icon(), command::fire);
        button.setId(command.key());
        if (command.main()) {
            button.getStyleClass().add("accent");
        }
        var around = new StackPane(button);
        var tip = new Tooltip();
        Tooltip.install(around, tip);
        button.setTooltip(tip);
        Runnable follow = () -> {
            var reason = command.whyNot().getValue();
            button.setDisable(!reason.isBlank());
            tip.setText(reason.isBlank() ? hint(command, words) : words.say(reason));
        };
        command.whyNot().subscribe(follow);
        follow.run();
        return around;
    }

    /// A button with words and an icon.
    public static Button plain(String text, Feather icon, Runnable run) {
        var button = new Button(text, new FontIcon(icon));
        button.setOnAction(_ -> run.run());
        return whole(button);
    }

    public static Button plain(String text, Runnable run) {
        var button = new Button(text);
        button.setOnAction(_ -> run.run());
        return whole(button);
    }

    /// The button that says what will be done, in the accent colour; Enter presses it.
    public static Button main(String text, Runnable run) {
        var button = plain(text, run);
        button.setDefaultButton(true);
        return button;
    }

    /// An icon alone, with its name for screen readers and as tooltip.
    public static Button icon(String name, Feather icon, Runnable run) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return whole(button);
    }

    /// Buttons in a line, eight pixels apart.
    public static HBox line(javafx.scene.Node... buttons) {
        var line = new HBox(buttons);
        line.getStyleClass().add("button-line");
        return line;
    }

    private static Button whole(Button button) {
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false); // MARR_STAT is no word with a key in it
        return button;
    }

    private static String hint(Command command, Words words) {
        return command.keys().isEmpty() ? words.say(command.key()) : words.say(command.key()) + "  " + command.keyText();
    }
}

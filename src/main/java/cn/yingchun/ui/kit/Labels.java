package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The few kinds of text that the screens have.
public final class Labels {
    private Labels() {}

    public static Label plain(String text) {
        return styled(text);
    }

    /// Secondary text.
    public static Label muted(String text) {
        return styled(text, "muted");
    }

    /// The heading of a group on a screen.
    public static Label heading(String text) {
        return styled(text, "heading");
    }

    /// A sentence that may take several lines.
    public static Label sentence(String text) {
        var label = styled(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// A secondary sentence that may take several lines.
    public static Label remark(String text) {
        var label = sentence(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /// A number to be read at a glance over what it counts.
    public static VBox figure(String number, String what) {
        var box = new VBox(styled(number, "figure"), remark(what));
        box.getStyleClass().add("figure-box");
        return box;
    }

    /// What a result was found with, in words: the program's own names and frequencies have labels that mean nothing to
    /// people, those of imported files stay as they are.
    ///
    /// @param labels one label or several, such as `short list · han-model`
    public static String source(String labels, Words words) {
        return Arrays.stream(labels.split(" · ")).map(label -> {
            var key = "shell.hla." + label.replace(' ', '-');
            return words.has(key) ? words.say(key) : label;
        }).collect(Collectors.joining(" · "));
    }

    private static Label styled(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }
}

package cn.yingchun.ui.shell;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Screen;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where one is, and the first verbs of the place as buttons.
final class TitleLine extends HBox {
    private static final int BUTTONS = 4;
    /// Where room is short, in large letters, the title gives way before a button does. Pixels.
    private static final double SHORTEST_TITLE = 120;

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox verbs = Buttons.line();
    private final Words words;

    TitleLine(Words words) {
        this.words = words;
        getStyleClass().add("title-line");
        title.getStyleClass().add("place-title");
        title.setAccessibleRole(AccessibleRole.TEXT);
        title.setMinWidth(SHORTEST_TITLE);
        setMinWidth(0);
        subtitle.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, subtitle, space, verbs);
    }

    void show(Screen screen) {
        title.textProperty().bind(screen.title());
        subtitle.textProperty().bind(screen.subtitle());
        verbs.getChildren().setAll(screen.commands().stream().limit(BUTTONS)
                .map(command -> Buttons.of(command, words)).toList());
    }
}

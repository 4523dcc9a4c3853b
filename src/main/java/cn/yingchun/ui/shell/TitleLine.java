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
    /// Where room is short, in large letters, the last verbs give way before the title does: they have keys, and stand in the palette.
    /// Then what stands beside the title is cut.
    private static final int LEAST_BUTTONS = 2;
    /// And then the title before one of these. Pixels.
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
        subtitle.setMinWidth(0);
        setMinWidth(0);
        subtitle.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, subtitle, space, verbs);
        widthProperty().subscribe(this::fit);
        title.textProperty().subscribe(this::fit);
        subtitle.textProperty().subscribe(this::fit);
    }

    private void fit() {
        if (getWidth() <= 0 || getScene() == null) {
            return;
        }
        applyCss();
        var left = getWidth() - snappedLeftInset() - snappedRightInset() - title.prefWidth(-1) - subtitle.prefWidth(-1) - getChildren().size() * getSpacing();
        for (int i = 0; i < verbs.getChildren().size(); i++) {
            var verb = verbs.getChildren().get(i);
            left -= verb.prefWidth(-1) + verbs.getSpacing();
            verb.setManaged(i < LEAST_BUTTONS || left >= 0);
            verb.setVisible(verb.isManaged());
        }
        var kept = verbs.getChildren().stream().filter(javafx.scene.Node::isManaged).mapToDouble(verb -> verb.prefWidth(-1) + verbs.getSpacing()).sum();
        var room = getWidth() - snappedLeftInset() - snappedRightInset() - kept - getChildren().size() * getSpacing();
        title.setMinWidth(Math.max(SHORTEST_TITLE, Math.min(Math.ceil(title.prefWidth(-1)), room)));
        keepTitle();
    }

    /// What stands beside the title is shortened before the title is: a case is known by its number.
    private void keepTitle() {
        var others = verbs.getChildren().stream().filter(javafx.scene.Node::isManaged).mapToDouble(verb -> verb.prefWidth(-1) + verbs.getSpacing()).sum();
        var room = getWidth() - snappedLeftInset() - snappedRightInset() - others - getChildren().size() * getSpacing();
        title.setMinWidth(Math.min(Math.ceil(title.prefWidth(-1)), Math.max(SHORTEST_TITLE, room)));
    }

    void show(Screen screen) {
        title.textProperty().bind(screen.title());
        subtitle.textProperty().bind(screen.subtitle());
        verbs.getChildren().setAll(screen.commands().stream().limit(BUTTONS)
                .map(command -> Buttons.of(command, words)).toList());
        fit();
    }
}

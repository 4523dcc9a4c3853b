package cn.yingchun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Nothing here yet: one sentence that says so, one that says what to do, and the buttons to do it.
public final class Empty extends VBox {
    public Empty(Feather icon, String nothing, String whatToDo, Button... buttons) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var head = new Label(nothing, new FontIcon(icon));
        head.getStyleClass().add("empty-head");
        var text = new Label(whatToDo);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        var line = Buttons.line(buttons);
        line.setAlignment(Pos.CENTER);
        getChildren().addAll(head, text, line);
    }
}

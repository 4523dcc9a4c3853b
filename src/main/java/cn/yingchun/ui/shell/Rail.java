package cn.yingchun.ui.shell;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The places at the left, each with its icon and word.
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Label head = new Label();
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    Rail(List<Place> places, Words words, Consumer<Address> go) {
        getStyleClass().add("rail");
        head.setText(words.say("say.app.name"));
        head.getStyleClass().add("rail-head");
        getChildren().add(head);
        for (var place : places) {
            var button = new Button(words.say(place.key()), new FontIcon(place.icon()));
            button.getStyleClass().add("rail-button");
            button.setTooltip(new Tooltip(words.say(place.key()) + "  Ctrl+" + (buttons.size() + 1) % 10));
            button.setOnAction(_ -> go.accept(Address.of(place.id())));
            buttons.put(place.id(), button);
            getChildren().add(button);
        }
    }

    /// Icons alone where the window is narrow for its letters; the words stay as tooltips and for screen readers.
    void fold(boolean folded) {
        getStyleClass().remove("folded");
        if (folded) {
            getStyleClass().add("folded");
        }
        head.setVisible(!folded);
        head.setManaged(!folded);
        buttons.values().forEach(button -> button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    void mark(String place) {
        buttons.forEach((id, button) -> button.pseudoClassStateChanged(HERE, id.equals(place)));
    }
}

package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Sides of one thing that share one place: a row of words, one pressed, and what belongs to it below.
public final class Tabs extends VBox {
    private final Words words;
    private final HBox line = new HBox();
    private final StackPane below = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();

    public Tabs(Words words) {
        this.words = words;
        getStyleClass().add("case-tabs");
        line.getStyleClass().add("tab-line");
        setMinWidth(0);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(line, below);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            }
        });
    }

    public Tabs add(String key, Node node) {
        var button = new ToggleButton(words.say(key));
        button.setId(key.replace('.', '-'));
        button.setToggleGroup(group);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.selectedProperty().subscribe(pressed -> {
            if (pressed) {
                below.getChildren().setAll(node);
            }
        });
        buttons.add(button);
        line.getChildren().add(button);
        if (buttons.size() == 1) {
            button.setSelected(true);
        }
        return this;
    }

    public void open(int turn) {
        buttons.get(turn).setSelected(true);
    }
}

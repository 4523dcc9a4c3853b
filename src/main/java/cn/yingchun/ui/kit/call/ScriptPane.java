package cn.yingchun.ui.kit.call;

import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The script beside the call: all steps, and under them what to say at the one that is chosen.
final class ScriptPane extends VBox {
    private static final double ROW = 2.1;

    private final Tools tools;
    private final String office;
    private final String name;
    private final Label head = Labels.heading("");
    private final ListView<Script.Step> list = new ListView<>();
    private final Label say = Labels.sentence("");

    ScriptPane(Tools tools, String office, String name) {
        this.tools = tools;
        this.office = office;
        this.name = name;
        getStyleClass().add("script-pane");
        list.setId("script");
        list.setFixedCellSize(tools.look().em(ROW));
        list.setCellFactory(_ -> new StepCell());
        list.getSelectionModel().selectedItemProperty().subscribe(step -> say.setText(step == null ? "" : step.say()));
        say.getStyleClass().add("script-say");
        say.setMinHeight(tools.look().em(7.5));
        say.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        head.setLabelFor(list);
        getChildren().addAll(head, list, say);
    }

    void show(Script script) {
        List<Script.Step> steps = script.steps(tools.words(), office, name);
        head.setText(tools.say(script.key()));
        list.setAccessibleText(head.getText());
        list.getItems().setAll(steps);
        list.setPrefHeight(tools.look().em(ROW * steps.size() + 0.4));
        list.setMinHeight(USE_PREF_SIZE);
        list.getSelectionModel().selectFirst();
    }

    private static final class StepCell extends ListCell<Script.Step> {
        @Override
        protected void updateItem(Script.@Nullable Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(empty || step == null ? null : step.number() + "  " + step.title());
        }
    }
}

package cn.yingchun.ui.bedside;

import cn.yingchun.ui.bedside.parts.AlarmPane;
import cn.yingchun.ui.bedside.parts.LogPane;
import cn.yingchun.ui.bedside.parts.RunLine;
import cn.yingchun.ui.bedside.parts.TileBox;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Tile;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// One donor at the bed: run and time, values, alarms, large buttons, log. Ages and times go on by themselves.
final class BedsidePane extends VBox {
    private static final Duration TICK = Duration.seconds(15);
    private static final int TILES_A_LINE = 3;
    /// Above this zoom the alarms leave more room to the values.
    private static final int ENLARGED = 120;

    private final BedsideModel model;
    private final Tools tools;
    private final RunLine run;
    private final List<TileBox> tiles = new ArrayList<>();
    private final List<TileBox> figures = new ArrayList<>();
    private final AlarmPane alarms;
    private final LogPane log;

    BedsidePane(Tools tools, BedsideModel model, BedsideSheets sheets, List<Command> buttons) {
        this.tools = tools;
        this.model = model;
        getStyleClass().add("bedside");
        setStyle(tools.look().armsLength());
        getStylesheets().add(Objects.requireNonNull(BedsidePane.class.getResource("/theme/bedside.css")).toExternalForm());
        run = new RunLine(tools.words());
        alarms = new AlarmPane(tools.words());
        log = new LogPane(tools, sheets::strike);
        VBox.setVgrow(log, Priority.ALWAYS);
        log.setPrefHeight(0);
        log.setMinHeight(tools.look().em(5));
        getChildren().addAll(run, values(), buttons(buttons), log);
        model.picture().subscribe(picture -> picture.ifPresent(this::show));
        tick();
    }

    private HBox values() {
        var measured = grid(tiles, 6, "tile-grid");
        var computed = grid(figures, 5, "figure-grid");
        var left = new VBox(measured, computed);
        left.getStyleClass().add("values");
        HBox.setHgrow(left, Priority.ALWAYS);
        var letters = tools.look().zoom() > ENLARGED ? 21 : 30;
        alarms.setPrefWidth(tools.look().em(letters));
        alarms.setMinWidth(tools.look().em(letters * 0.8));
        alarms.setMinHeight(0);
        alarms.setPrefHeight(0);
        alarms.setMaxHeight(Double.MAX_VALUE);
        var line = new HBox(left, alarms);
        line.getStyleClass().add("values-line");
        return line;
    }

    private GridPane grid(List<TileBox> boxes, int many, String style) {
        var grid = new GridPane();
        grid.getStyleClass().add(style);
        var aLine = many % TILES_A_LINE == 0 ? TILES_A_LINE : many;
        for (int i = 0; i < aLine; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / aLine);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < many; i++) {
            var box = new TileBox(tools.words());
            box.setPrefWidth(tools.look().em(54) / aLine);
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            boxes.add(box);
            grid.add(box, i % aLine, i / aLine);
        }
        return grid;
    }

    private HBox buttons(List<Command> commands) {
        var line = new HBox();
        line.getStyleClass().add("bed-buttons");
        for (var command : commands) {
            StackPane around = Buttons.of(command, tools.words());
            if (around.getChildren().getFirst() instanceof Button button) {
                button.setText(tools.say(command.key()) + "\n" + command.keyText());
                button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                button.getStyleClass().add("bed-button");
                if (command.key().equals("bedside.verb.symptoms")) {
                    button.getStyleClass().add("danger");
                }
            }
            HBox.setHgrow(around, Priority.ALWAYS);
            line.getChildren().add(around);
        }
        return line;
    }

    private void show(BedsidePicture picture) {
        var now = model.desk().clock().instant();
        run.show(picture, now);
        show(tiles, picture.tiles());
        show(figures, picture.figures());
        alarms.show(picture.alarms());
        log.show(picture.log());
    }

    private void show(List<TileBox> boxes, List<Tile> shown) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).show(shown.get(i), model.desk().clock().instant());
        }
    }

    private void tick() {
        var again = new Timeline(new KeyFrame(TICK, _ -> model.picture().get().ifPresent(this::show)));
        again.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                again.stop();
            } else {
                again.play();
            }
        });
    }
}

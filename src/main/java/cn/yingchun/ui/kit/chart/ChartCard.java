package cn.yingchun.ui.kit.chart;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A chart with its title, the table behind it, and the numbers to copy or take out.
public final class ChartCard extends VBox {
    private record Line(int at, Series.Point point) {}

    /// @param title word key
    /// @param chart what is drawn, of this series
    public ChartCard(Tools tools, String title, Series series, Node chart) {
        getStyleClass().addAll("panel", "chart-card");
        var rows = new Rows<Line>(tools, title, Line::at, List.of(
                Column.<Line>of("kit.chart.label", 14, line -> line.point().label()),
                Column.<Line>of("kit.chart.number", 8, line -> line.point().shown()).by(line -> line.point().value()).toRight()));
        rows.show(java.util.stream.IntStream.range(0, series.points().size()).mapToObj(i -> new Line(i, series.points().get(i))).toList());
        rows.setPrefHeight(tools.look().em(14));
        rows.setVisible(false);
        var table = new ToggleButton(tools.say("kit.chart.table"));
        table.setAccessibleText(tools.say("kit.chart.table"));
        rows.visibleProperty().bind(table.selectedProperty());
        chart.visibleProperty().bind(table.selectedProperty().not());
        rows.managedProperty().bind(rows.visibleProperty());
        chart.managedProperty().bind(chart.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var copy = Buttons.icon(tools.say("kit.chart.copy"), Feather.COPY, () -> {
            Toasts.copy(series.copied());
            tools.toasts().tell(tools.say("kit.chart.copied"));
        });
        var out = Buttons.icon(tools.say("kit.rows.out"), Feather.SHARE, rows::takeOut);
        var head = new HBox(tools.look().em(0.5), Labels.heading(tools.say(title)), space, table, copy, out);
        head.getStyleClass().add("button-line");
        var body = new StackPane(chart, rows);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
    }
}

package cn.yingchun.ui.kit.chart;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.StackPane;

/// One or a few lines over time. Every line has its own dash and its name at the side; colour only helps.
public final class Lines extends StackPane {
    public Lines(List<Series> all) {
        getStyleClass().add("lines");
        var numbers = new NumberAxis();
        numbers.setForceZeroInRange(true);
        var chart = new LineChart<>(new CategoryAxis(), numbers);
        chart.setAnimated(false);
        chart.setLegendVisible(all.size() > 1);
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.setAccessibleText(String.join("; ", all.stream().map(Series::spoken).toList()));
        all.forEach(series -> {
            var drawn = new XYChart.Series<String, Number>();
            drawn.setName(series.name());
            series.points().forEach(point -> drawn.getData().add(new XYChart.Data<>(point.label(), point.value())));
            chart.getData().add(drawn);
        });
        getChildren().add(chart);
    }
}

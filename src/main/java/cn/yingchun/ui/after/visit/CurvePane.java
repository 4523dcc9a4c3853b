package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The donor's own counts over the days since collection, one kind at a time: curve, and the same as a line of text.
final class CurvePane extends VBox {
    private static final double HIGH = 13;
    private static final List<Count> SHOWN = List.of(Count.PLATELETS, Count.WBC, Count.HAEMOGLOBIN);

    private final Tools tools;
    private final ChoiceBox<Count> which = new ChoiceBox<>();
    private final LineChart<Number, Number> chart;
    private final javafx.scene.control.Label text = Labels.sentence("");
    private CaseFile file;

    CurvePane(Tools tools, CaseFile file) {
        this.tools = tools;
        this.file = file;
        var days = new NumberAxis();
        days.setLabel(tools.say("after.curve.days"));
        chart = new LineChart<>(days, new NumberAxis());
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setMinHeight(tools.look().em(HIGH));
        chart.setPrefHeight(tools.look().em(HIGH));
        which.getItems().setAll(SHOWN);
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(Count count) {
                return count == null ? "" : tools.say(count.key()) + " " + count.unit();
            }

            @Override
            public Count fromString(String name) {
                return SHOWN.stream().filter(count -> toString(count).equals(name)).findFirst().orElseThrow();
            }
        });
        which.setAccessibleText(tools.say("after.curve.which"));
        which.setValue(Count.PLATELETS);
        which.valueProperty().subscribe(_ -> show(this.file));
        getChildren().addAll(Labels.heading(tools.say("after.curve.title")), which, chart, text);
    }

    void show(CaseFile shown) {
        file = shown;
        var count = which.getValue();
        var points = file.each(CountTaken.class).stream().filter(taken -> taken.what().value(count).isPresent()).toList();
        var d0 = file.on(Anchor.D0LAST);
        var series = new XYChart.Series<Number, Number>();
        points.forEach(taken -> d0.ifPresent(day -> series.getData().add(new XYChart.Data<>(
                ChronoUnit.DAYS.between(day, taken.happened().atZone(WorkCalendar.ZONE).toLocalDate()), taken.what().value(count).orElseThrow()))));
        chart.getData().setAll(List.of(series));
        text.setText(points.isEmpty() ? tools.say("after.curve.none") : points.stream()
                .map(taken -> taken.happened().atZone(WorkCalendar.ZONE).toLocalDate() + "  " + tools.say("tell.moment."
                        + taken.what().moment().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')) + "  "
                        + new java.math.BigDecimal(taken.what().value(count).orElseThrow()).setScale(1, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("\n")));
        chart.setAccessibleText(text.getText());
    }
}

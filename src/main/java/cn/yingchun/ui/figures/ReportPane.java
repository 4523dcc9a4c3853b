package cn.yingchun.ui.figures;

import cn.yingchun.domain.figures.Report;
import cn.yingchun.domain.figures.Tally;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.geometry.Pos;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One report: chart, and under it the table whose numbers open their cases.
final class ReportPane extends VBox {
    private static final double CHART = 17;
    private static final double SMALL_CHART = 9;
    private static final double TABLE = 12;
    private static final double NAME = 24;
    private static final double NUMBER = 8;

    private final Tools tools;
    private final FigureWords say;
    private final Consumer<Tally.Cell> open;
    private Rows<Tally> rows;

    ReportPane(Tools tools, FigureWords say, Report report, Consumer<Tally.Cell> open, Runnable before) {
        this.tools = tools;
        this.say = say;
        this.open = open;
        getStyleClass().add("screen");
        rows = table(report);
        VBox.setVgrow(rows, Priority.ALWAYS);
        rows.setMinHeight(tools.look().em(TABLE));
        getChildren().addAll(Labels.heading(tools.say(report.key())), Labels.sentence(tools.say(report.key() + "-about")));
        if (report.lines().isEmpty()) {
            getChildren().add(Labels.muted(tools.say("figures.empty.report")));
        } else {
            getChildren().addAll(report.counted() ? chart(report) : nothing(before), rows);
        }
    }

    /// Stands where the chart of nothing would: on the first of a month, people want the month before.
    private Region nothing(Runnable before) {
        var line = Buttons.line(Labels.muted(tools.say("figures.empty.report")), Buttons.plain(tools.say("figures.verb.before"), before));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Takes the table out as Excel, CSV or PDF.
    void takeOut() {
        rows.takeOut();
    }

    private Rows<Tally> table(Report report) {
        var columns = new ArrayList<Column<Tally>>();
        columns.add(Column.of("figures.head.line", NAME, say::line));
        for (int i = 0; i < report.heads().size(); i++) {
            int at = i;
            columns.add(Column.<Tally>of(report.heads().get(i), NUMBER, line -> say.cell(line.cells().get(at)))
                    .faced(() -> new NumberFace(at, say::cell, open)).toRight());
        }
        var made = new Rows<Tally>(tools, report.key(), Tally::name, columns);
        made.onOpen(line -> line.cells().stream().filter(cell -> !cell.cases().isEmpty()).findFirst().ifPresent(open));
        made.show(report.lines());
        return made;
    }

    private BarChart<String, Number> chart(Report report) {
        var series = new XYChart.Series<String, Number>();
        report.lines().forEach(line -> series.getData().add(new XYChart.Data<>(say.line(line), line.cells().get(report.charted()).value().orElse(0))));
        var values = new NumberAxis();
        values.setLabel(tools.say(report.heads().get(report.charted())));
        values.setMinorTickVisible(false);
        inWholeSteps(values, series.getData().stream().mapToDouble(bar -> bar.getYValue().doubleValue()).toArray());
        var chart = new BarChart<>(new CategoryAxis(), values);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setMinHeight(tools.look().em(SMALL_CHART));
        VBox.setVgrow(chart, Priority.SOMETIMES);
        chart.setPrefHeight(tools.look().em(CHART));
        chart.getData().setAll(List.of(series));
        chart.setAccessibleText(report.lines().stream().map(say::all).reduce("", (one, other) -> one + "; " + other));
        return chart;
    }

    /// Counts have no halves: their axis goes in steps of 1, 2, 5, 10 …, about five of them.
    private static void inWholeSteps(NumberAxis axis, double... values) {
        var most = Arrays.stream(values).max().orElse(0);
        if (Arrays.stream(values).anyMatch(value -> value != Math.rint(value))) {
            return;
        }
        var ten = Math.max(1, Math.pow(10, Math.floor(Math.log10(Math.max(1, most / 5)))));
        var step = DoubleStream.of(1, 2, 5, 10).map(times -> times * ten).filter(one -> one * 5 >= most).findFirst().orElse(most);
        axis.setAutoRanging(false);
        axis.setTickUnit(step);
        axis.setUpperBound(Math.max(1, Math.ceil(most / step)) * step);
    }
}

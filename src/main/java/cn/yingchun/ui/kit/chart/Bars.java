package cn.yingchun.ui.kit.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Lying bars, each with its name before it and its number behind: a funnel, reasons, counties. Nothing by colour alone.
public final class Bars extends GridPane {
    public Bars(Series series) {
        getStyleClass().add("bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(series.spoken());
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, bars);
        var most = Math.max(series.most(), Double.MIN_NORMAL);
        for (int i = 0; i < series.points().size(); i++) {
            var point = series.points().get(i);
            addRow(i, new Label(point.label()), new Bar(point.value() / most, point.shown()));
        }
    }

    /// A bar of a share of the room there is, with the number at its end.
    private static final class Bar extends Region {
        private final double share;
        private final Region filled = new Region();
        private final Label number;

        Bar(double share, String shown) {
            this.share = Math.clamp(share, 0, 1);
            number = new Label(shown);
            filled.getStyleClass().add("bar-filled");
            getChildren().addAll(filled, number);
        }

        @Override
        protected void layoutChildren() {
            var room = number.prefWidth(-1) * 1.35;
            var wide = Math.max(2, (getWidth() - room) * share);
            filled.resizeRelocate(0, getHeight() * 0.15, wide, getHeight() * 0.7);
            number.resizeRelocate(wide + room * 0.13, 0, number.prefWidth(-1), getHeight());
        }

        @Override
        protected double computePrefHeight(double width) {
            return number.prefHeight(-1) * 1.25;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}

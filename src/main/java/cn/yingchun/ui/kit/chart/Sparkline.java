package cn.yingchun.ui.kit.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// A line as small as a word, for a cell of a table: how it went, ending in a dot at the newest number.
public final class Sparkline extends Region {
    private static final double EDGE = 2.5;

    private final Series series;
    private final Polyline line = new Polyline();
    private final Circle newest = new Circle(EDGE);

    /// @param wide pixels
    /// @param high pixels
    public Sparkline(Series series, double wide, double high) {
        this.series = series;
        getStyleClass().add("sparkline");
        line.getStyleClass().add("chart-line");
        newest.getStyleClass().add("chart-dot");
        setPrefSize(wide, high);
        setMinSize(wide, high);
        setMaxSize(wide, high);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(series.spoken());
        getChildren().addAll(line, newest);
    }

    @Override
    protected void layoutChildren() {
        var points = series.points();
        newest.setVisible(!points.isEmpty());
        line.getPoints().clear();
        if (points.isEmpty()) {
            return;
        }
        var least = series.least().orElse(0);
        var span = Math.max(series.most() - least, Double.MIN_NORMAL);
        for (int i = 0; i < points.size(); i++) {
            var x = EDGE + (getWidth() - 2 * EDGE) * (points.size() == 1 ? 1 : (double) i / (points.size() - 1));
            var y = getHeight() - EDGE - (getHeight() - 2 * EDGE) * (points.get(i).value() - least) / span;
            line.getPoints().addAll(x, y);
            newest.relocate(x - EDGE, y - EDGE);
        }
    }
}

package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.collect.mobilise.Mobilisation;
import cn.yingchun.ui.bedside.picture.Tiles;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// White cells, platelets and CD34+ over the days on G-CSF, each on a scale of its own, with the bound that warns.
final class CurvePane extends VBox {
    /// The bound of the alarm table that each curve is read against: A05, A09, A10.
    private static final Map<Count, Double> BOUNDS = Map.of(Count.WBC, 50.0, Count.PLATELETS, 100.0, Count.CD34, 20.0);
    private static final List<Count> SHOWN = List.of(Count.WBC, Count.PLATELETS, Count.CD34);
    private static final double DOT = 3.5;

    private final Tools tools;
    private final double high;

    CurvePane(Tools tools) {
        this.tools = tools;
        high = tools.look().em(4);
        getStyleClass().add("curves");
    }

    /// A value on a day, both counted from the first dose.
    private record Point(int day, double value) {}

    void show(Mobilisation course) {
        getChildren().clear();
        for (var count : SHOWN) {
            var points = new ArrayList<Point>();
            course.days().forEach(day -> {
                if (day.counts().get(count) instanceof Double value) {
                    points.add(new Point(day.number(), value));
                }
            });
            getChildren().add(line(count, points, Math.max(2, course.days().size())));
        }
    }

    private HBox line(Count count, List<Point> points, int days) {
        var last = points.isEmpty() ? "–" : Tiles.plain(points.getLast().value()) + " " + count.unit();
        var name = new Label(tools.say(count.key()) + "\n" + last);
        name.getStyleClass().add("curve-name");
        name.setMinWidth(tools.look().em(9));
        var picture = new Pane();
        picture.setMinHeight(high);
        picture.setPrefHeight(high);
        picture.getStyleClass().add("curve");
        HBox.setHgrow(picture, Priority.ALWAYS);
        var bound = BOUNDS.getOrDefault(count, 0.0);
        var most = Math.max(bound, points.stream().mapToDouble(Point::value).max().orElse(0)) * 1.1;
        picture.widthProperty().subscribe(wide -> draw(picture, points, new Scale(days, most, wide.doubleValue(), high), bound));
        var line = new HBox(name, picture);
        line.getStyleClass().add("curve-line");
        line.setAccessibleText(name.getText());
        return line;
    }

    private record Scale(int days, double most, double wide, double high) {
        double x(int day) {
            return DOT + (day - 1) * (wide - 2 * DOT) / (days - 1);
        }

        double y(double value) {
            return high - DOT - value / most * (high - 2 * DOT);
        }
    }

    private static void draw(Pane picture, List<Point> points, Scale scale, double bound) {
        var limit = new Line(0, scale.y(bound), scale.wide(), scale.y(bound));
        limit.getStyleClass().add("curve-bound");
        var curve = new Polyline();
        curve.getStyleClass().add("curve-path");
        picture.getChildren().setAll(limit, curve);
        points.forEach(point -> {
            curve.getPoints().addAll(scale.x(point.day()), scale.y(point.value()));
            var dot = new Circle(scale.x(point.day()), scale.y(point.value()), DOT);
            dot.getStyleClass().add("curve-dot");
            picture.getChildren().add(dot);
        });
        picture.applyCss(); // drawn while the window is laid out, after this pulse's styles
    }
}

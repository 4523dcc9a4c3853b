package cn.yingchun.ui.kit.chart;

import java.util.List;
import java.util.OptionalDouble;

/// Numbers with their names, in the order in which they are read: months of a year, steps of a funnel, counties.
///
/// @param name what is counted, in words
public record Series(String name, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }

    /// @param shown the number as people read it: `38`, `4.2 ×10⁶`, `< 5`
    public record Point(String label, double value, String shown) {}

    double most() {
        return points.stream().mapToDouble(Point::value).max().orElse(0);
    }

    OptionalDouble least() {
        return points.stream().mapToDouble(Point::value).min();
    }

    /// The whole of it in one sentence, for whoever hears it.
    String spoken() {
        return name + ": " + String.join(", ", points.stream().map(point -> point.label() + " " + point.shown()).toList());
    }

    /// As a spreadsheet takes it from the clipboard.
    String copied() {
        return name + "\t\n" + String.join("\n", points.stream().map(point -> point.label() + "\t" + point.shown()).toList()) + "\n";
    }
}

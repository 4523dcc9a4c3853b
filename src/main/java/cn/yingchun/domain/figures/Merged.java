package cn.yingchun.domain.figures;

import cn.yingchun.domain.figures.Tally.Cell;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// Takes small numbers out of a report for readers who may not know who is behind them.
///
/// Where a line counts one to four people, all its numbers are shown as merged; no number of such a report opens its cases.
public final class Merged {
    /// Fewer than so many people are not told apart.
    public static final int SMALL = 5;

    private Merged() {}

    public static Report of(Report report) {
        return new Report(report.key(), report.heads(), report.lines().stream().map(Merged::line).toList(), report.charted());
    }

    /// Whether a cell was merged: it has no value though something was counted.
    public static boolean isSmall(Cell cell) {
        return cell.value().isEmpty() && cell.people();
    }

    private static Tally line(Tally line) {
        var small = line.cells().stream().anyMatch(cell -> cell.people() && cell.value().orElse(0) > 0 && cell.value().orElse(0) < SMALL);
        return new Tally(line.name(), line.cells().stream().map(cell -> cell(cell, small)).toList());
    }

    /// With one small number in a line all that is counted in it goes, because sums and shares would give it back.
    private static Cell cell(Cell cell, boolean small) {
        var gone = small && (!cell.people() || cell.value().orElse(0) > 0);
        return new Cell(Set.of(), gone ? OptionalDouble.empty() : cell.value(), cell.percent(), cell.people());
    }

    /// All reports of a list.
    public static List<Report> of(List<Report> reports) {
        return reports.stream().map(Merged::of).toList();
    }
}

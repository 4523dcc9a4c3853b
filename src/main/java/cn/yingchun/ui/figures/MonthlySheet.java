package cn.yingchun.ui.figures;

import cn.yingchun.domain.figures.Report;
import cn.yingchun.domain.figures.Tally;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.ArrayList;
import java.util.List;

/// The sheet that goes to the province each month: all reports under each other in one table.
record MonthlySheet(Tools tools, FigureWords say) {
    private static final double REPORT = 16;
    private static final double NAME = 22;
    private static final double HEAD = 10;
    private static final double NUMBER = 7;

    /// One number of the sheet.
    private record Line(Report report, Tally tally, int column) {}

    /// Asks for kind of file and place, and writes it.
    void takeOut(List<Report> reports) {
        var lines = new ArrayList<Line>();
        for (var report : reports) {
            for (var tally : report.lines()) {
                for (int column = 0; column < report.heads().size(); column++) {
                    lines.add(new Line(report, tally, column));
                }
            }
        }
        var rows = new Rows<Line>(tools, "figures.monthly.title", line -> line, List.of(
                Column.of("figures.monthly.report", REPORT, line -> tools.say(line.report().key())),
                Column.of("figures.head.line", NAME, line -> say.line(line.tally())),
                Column.of("figures.monthly.what", HEAD, line -> tools.say(line.report().heads().get(line.column()))),
                Column.<Line>of("figures.monthly.number", NUMBER, line -> say.cell(line.tally().cells().get(line.column()))).toRight()));
        rows.show(lines);
        rows.takeOut();
    }
}

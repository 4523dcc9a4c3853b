package cn.yingchun.ui.today;

import java.time.LocalDate;
import java.util.List;

/// What the office has to do on a day.
///
/// @param lines   ordered as they are to be shown
/// @param figures counts beside the list, such as cases opened this month
/// @param workday whether the day is a working day by the State Council's calendar
public record TodayPage(LocalDate day, boolean workday, List<AgendaLine> lines, List<Figure> figures) {
    /// @param key word key of what is counted
    public record Figure(String key, long count) {}

    public TodayPage {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }
}

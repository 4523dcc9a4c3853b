package cn.yingchun.domain.calendar;

import cn.yingchun.domain.table.PipeTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Working days as China counts them: weekdays without the holidays of the State Council's yearly notice, and the
/// weekends that are worked in exchange.
///
/// The notices are data (`casework/holidays-cn.psv`, each line with its notice). For a year that is not announced yet
/// weekdays count as working days, and [#announced] says so.
public final class WorkCalendar {
    /// Days begin and end as in Beijing, wherever the computer stands.
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// One holiday with the weekends that are worked for it.
    public record Holiday(String zh, String en, LocalDate from, LocalDate to, List<LocalDate> worked, String notice) {
        public Holiday {
            worked = List.copyOf(worked);
        }
    }

    private final List<Holiday> holidays;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;
    private final Set<Integer> years;

    public WorkCalendar(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
        off = holidays.stream().flatMap(holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)))
                .collect(Collectors.toUnmodifiableSet());
        worked = holidays.stream().flatMap(holiday -> holiday.worked().stream()).collect(Collectors.toUnmodifiableSet());
        years = new HashSet<>();
        holidays.forEach(holiday -> years.add(holiday.to().getYear()));
    }

    /// The calendar that comes with the program.
    public static WorkCalendar load() {
        return new WorkCalendar(PipeTable.read("casework/holidays-cn.psv")
                .each(row -> new Holiday(row.text("zh"), row.text("en"), row.date("off_from"), row.date("off_to"),
                        row.words("worked").stream().map(LocalDate::parse).toList(), row.text("notice"))));
    }

    public boolean isWorkday(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || !weekend && !off.contains(day);
    }

    /// The day that is so many working days after another; the first working day after it counts as 1.
    ///
    /// @param workdays 0 gives the day itself, negative ones count backwards
    public LocalDate plus(LocalDate day, int workdays) {
        var step = Integer.signum(workdays);
        var reached = day;
        for (int left = Math.abs(workdays); left > 0; left -= isWorkday(reached) ? 1 : 0) {
            reached = reached.plusDays(step);
        }
        return reached;
    }

    /// The day itself if it is worked, else the next that is.
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkday(day) ? day : plus(day, 1);
    }

    /// Working days after `from` up to and with `to`; negative if `to` is earlier.
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkday).count();
    }

    /// Whether the notice for the year of this day is known here.
    public boolean announced(LocalDate day) {
        return years.contains(day.getYear());
    }

    public List<Holiday> holidays() {
        return holidays;
    }
}

package cn.yingchun.domain.gate;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Until when a donor is held for the patient, counted in working days from the notice [S2].
///
/// @param ends        the last day of it
/// @param left        working days left after today, negative once it is over
/// @param provisional a year on the way has no State Council notice yet, so that its days off are not known
public record Reservation(Kind kind, LocalDate ends, int left, boolean provisional) {
    public enum Kind {
        /// confirmatory typing
        CT(53),
        /// extended typing
        ET(60);

        private final int workdays;

        Kind(int workdays) {
            this.workdays = workdays;
        }

        public int workdays() {
            return workdays;
        }

        public LocalDate end(LocalDate notice, WorkCalendar calendar) {
            return calendar.plus(notice, workdays);
        }
    }

    /// Both clocks of a case.
    public static List<Reservation> of(CaseFile file, WorkCalendar calendar, LocalDate today) {
        var notice = file.opened().notice();
        return Arrays.stream(Kind.values()).map(kind -> {
            var end = kind.end(notice, calendar);
            return new Reservation(kind, end, calendar.between(today, end), !calendar.announced(notice) || !calendar.announced(end));
        }).toList();
    }
}

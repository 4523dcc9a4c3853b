package cn.yingchun.ui.kit.desk;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.store.Office;
import cn.yingchun.work.Casework;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/// What the screens of cases and of the bedside are built on, handed in by the program.
///
/// @param names the name of a donor as this person may see it, blank if unknown; called away from the window
public record CaseDesk(Office office, Casework work, Clock clock, Function<DonorId, String> names) {
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public String user() {
        return office.user();
    }
}

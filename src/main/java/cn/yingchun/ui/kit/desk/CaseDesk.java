package cn.yingchun.ui.kit.desk;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.store.Office;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.work.Casework;
import cn.yingchun.work.reach.Reaching;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/// What the screens of cases and of the bedside are built on, handed in by the program.
///
/// @param names the name of a donor as this person may see it, blank if unknown; called away from the window
/// @param tray  where papers go
public record CaseDesk(Office office, Casework work, Clock clock, Function<DonorId, String> names, PaperTray tray) {
    /// A desk whose papers stay in the office's own folder and are not shown.
    public CaseDesk(Office office, Casework work, Clock clock, Function<DonorId, String> names) {
        this(office, work, clock, names, new PaperTray(office.dir().resolve("papers"), _ -> {}));
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /// The line to the donors of the cases.
    public CallLine line(Work background) {
        return new CallLine(new Reaching(office, work, clock), background, office.name());
    }

    public String user() {
        return office.user();
    }
}

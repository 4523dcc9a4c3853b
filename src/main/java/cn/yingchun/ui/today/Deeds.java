package cn.yingchun.ui.today;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.call.CallLine;
import java.time.LocalDate;
import java.util.Optional;

/// What can be done with a line of the day without leaving it. All of it runs away from the window.
public interface Deeds {
    /// Ticks a reminder, or keeps a promise.
    ///
    /// @throws Trouble where it wants a proof, which belongs on the screen of its case
    void done(AgendaLine line);

    /// Takes that back.
    void undone(AgendaLine line);

    /// Puts it off until a day.
    ///
    /// @throws Trouble `reach.later.past`
    void later(AgendaLine line, LocalDate until);

    /// The day that lies so many working days ahead.
    LocalDate workdays(int ahead);

    /// The line to the donors, where this office may call.
    Optional<CallLine> calls();
}

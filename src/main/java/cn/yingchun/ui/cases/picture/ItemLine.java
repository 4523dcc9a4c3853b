package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.cases.CourseFact.ItemNoted;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Window;
import cn.yingchun.domain.gate.Standing;
import java.time.LocalDate;
import java.util.Optional;

/// One item of the checklist as the case shows it today.
///
/// @param days   when it should be done; empty while the day it counts from is not known
/// @param until  last day on which it is still in force, if it lapses
/// @param late   open although its last day is over
/// @param locked its stage has not been reached
/// @param draft  what was filled in and not signed
public record ItemLine(
        ChecklistItem item,
        Standing standing,
        Optional<Window.Days> days,
        Optional<LocalDate> until,
        boolean late,
        boolean locked,
        Optional<ItemNoted> draft) {
    public String code() {
        return item.id();
    }

    public boolean done() {
        return standing instanceof Standing.Done || standing instanceof Standing.Skipped;
    }

    public boolean lapsed() {
        return standing instanceof Standing.Lapsed;
    }

    /// Whether a person can tick it now.
    public boolean canBeTicked() {
        return !locked && item.ticked() && !done();
    }

    public Optional<LocalDate> due() {
        return days.flatMap(Window.Days::target);
    }
}

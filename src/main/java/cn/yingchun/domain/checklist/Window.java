package cn.yingchun.domain.checklist;

import cn.yingchun.domain.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// When an item should be done, counted from an anchor day or from the day another item was done.
///
/// @param from     an [Anchor] or an item such as `C15`
/// @param first    earliest offset, if there is one
/// @param last     latest offset, if there is one
/// @param target   the offset aimed at; the last where none is named
/// @param workdays whether offsets count working days
public record Window(String from, OptionalInt first, OptionalInt last, OptionalInt target, boolean workdays) {
    /// The days themselves once the starting day is known.
    public record Days(Optional<LocalDate> first, Optional<LocalDate> last, Optional<LocalDate> target) {}

    public Days days(LocalDate start, WorkCalendar calendar) {
        return new Days(day(first, start, calendar), day(last, start, calendar),
                day(target.isPresent() ? target : last, start, calendar));
    }

    /// The anchor it counts from; empty where it counts from another item.
    public Optional<Anchor> anchor() {
        return from.startsWith("C") ? Optional.empty() : Optional.of(Anchor.valueOf(from));
    }

    private Optional<LocalDate> day(OptionalInt offset, LocalDate start, WorkCalendar calendar) {
        return offset.isEmpty() ? Optional.empty()
                : Optional.of(workdays ? calendar.plus(start, offset.getAsInt()) : start.plusDays(offset.getAsInt()));
    }
}

package cn.yingchun.domain.contact;

import cn.yingchun.domain.cases.TalkFact.Callee;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// When to try next, and whom.
///
/// @param number the how manieth attempt it will be, from 1
/// @param day    a working day
public record NextTry(Callee whom, int number, LocalDate day, DayPart part) {
    /// From when.
    public LocalDateTime from() {
        return day.atTime(part.from());
    }

    /// Until when, at the latest.
    public LocalDateTime until() {
        return day.atTime(part.to());
    }
}

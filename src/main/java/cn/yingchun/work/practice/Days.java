package cn.yingchun.work.practice;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.checklist.Anchor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The days of a practice case, spaced as in the founding story: 40 days from notice to collection, conditioning 8 days and
/// first dose 4 days before it.
///
/// @param d0 collection day
record Days(LocalDate d0) {
    private static final int NOTICE = 40;

    static Days fromNotice(LocalDate notice) {
        return new Days(notice.plusDays(NOTICE));
    }

    LocalDate notice() {
        return d0.minusDays(NOTICE);
    }

    LocalDate requested() {
        return notice().plusDays(1);
    }

    LocalDate workup() {
        return notice().plusDays(10);
    }

    LocalDate exam() {
        return notice().plusDays(13);
    }

    LocalDate clearance() {
        return notice().plusDays(21);
    }

    LocalDate conditioning() {
        return d0.minusDays(8);
    }

    LocalDate firstDose() {
        return d0.minusDays(4);
    }

    /// The anchor days as known once the work-up was requested.
    Map<Anchor, LocalDate> all() {
        Map<Anchor, LocalDate> days = new EnumMap<>(Anchor.class);
        days.put(Anchor.H, requested());
        days.put(Anchor.W, workup());
        days.put(Anchor.P0, conditioning());
        days.put(Anchor.G1, firstDose());
        days.put(Anchor.D0, d0);
        return days;
    }

    /// The same days with conditioning, first dose and collection so many days later.
    Map<Anchor, LocalDate> moved(int by) {
        var days = all();
        List.of(Anchor.P0, Anchor.G1, Anchor.D0).forEach(anchor -> days.computeIfPresent(anchor, (_, day) -> day.plusDays(by)));
        return days;
    }

    List<LocalDate> alternatives() {
        return List.of(d0.plusDays(7), d0.plusDays(14));
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(WorkCalendar.ZONE).toInstant();
    }
}

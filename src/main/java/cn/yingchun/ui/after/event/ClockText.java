package cn.yingchun.ui.after.event;

import cn.yingchun.domain.adverse.Event;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Chip;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// How long somebody still has to be told, in words.
final class ClockText {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final Duration SOON = Duration.ofHours(24);

    private ClockText() {}

    static String when(Instant at) {
        return WHEN.format(at.atZone(WorkCalendar.ZONE));
    }

    /// `还剩 43 分`, `超时 2 小时 5 分`, `已告知 01-03 22:31`.
    static String of(Event.Clock clock, Instant now, Words words) {
        return clock.told().map(told -> words.say(clock.late(now) ? "after.clock.told-late" : "after.clock.told", when(told.what().at()), told.what().toWhom()))
                .orElseGet(() -> words.say(clock.late(now) ? "after.clock.over" : "after.clock.left", span(Duration.between(now, clock.dueBy()).abs(), words)));
    }

    static Chip.Tone tone(Event.Clock clock, Instant now) {
        if (!clock.open()) {
            return clock.late(now) ? Chip.Tone.WARN : Chip.Tone.GOOD;
        }
        return clock.late(now) ? Chip.Tone.STOP : Duration.between(now, clock.dueBy()).compareTo(SOON) <= 0 ? Chip.Tone.WARN : Chip.Tone.PLAIN;
    }

    private static String span(Duration time, Words words) {
        return time.toDays() > 1 ? words.say("after.clock.days", time.toDays(), time.toHoursPart())
                : time.toHours() > 0 ? words.say("after.clock.hours", time.toHours(), time.toMinutesPart()) : words.say("after.clock.minutes", time.toMinutes());
    }
}

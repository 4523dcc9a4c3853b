package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.collect.mobilise.Mobilisation;
import cn.yingchun.domain.say.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// When the next dose is due, and how long the donor is still watched after the last one.
record DoseClock(Words words, Mobilisation course) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    String watched(Instant now) {
        return course.watchedUntil().filter(until -> until.isAfter(now)).map(until -> words.say("bedside.dose.watched", CLOCK.format(until.atZone(WorkCalendar.ZONE)),
                Duration.between(now, until).toMinutes() + 1)).orElse("");
    }

    String next(Instant now) {
        if (course.order().isEmpty()) {
            return words.say("bedside.dose.no-order");
        }
        return course.nextDue().map(due -> words.say(late(now) ? "bedside.dose.late" : "bedside.dose.next", WHEN.format(due.atZone(WorkCalendar.ZONE))))
                .orElse(words.say("bedside.dose.all"));
    }

    boolean late(Instant now) {
        return course.nextDue().filter(due -> due.isBefore(now)).isPresent();
    }
}

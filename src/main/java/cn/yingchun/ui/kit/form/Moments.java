package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.say.Trouble;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads a moment that has passed, as people write it at a bed: `08:55`, `855`, `-15` (minutes ago), `11-24 20:10`.
///
/// A time alone means today in Beijing. What lies ahead is refused: a thing is written after it happened.
public record Moments(Supplier<Instant> now) implements Reading<Instant> {
    private static final Pattern AGO = Pattern.compile("-(\\d{1,4})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):?(\\d{2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    @Override
    public Instant read(String text) {
        var plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).strip();
        var ago = AGO.matcher(plain);
        var at = ago.matches() ? now.get().minusSeconds(60L * Integer.parseInt(ago.group(1))) : clock(plain);
        if (at.isAfter(now.get())) {
            throw new Trouble("kit.moment.ahead", text);
        }
        return at;
    }

    @Override
    public String write(Instant value) {
        return WRITTEN.format(value.atZone(WorkCalendar.ZONE));
    }

    private Instant clock(String text) {
        var today = LocalDate.ofInstant(now.get(), WorkCalendar.ZONE);
        var parts = text.split("\\s+", 2);
        var clock = CLOCK.matcher(parts[parts.length - 1]);
        if (!clock.matches()) {
            throw new Trouble("kit.moment.unread", text);
        }
        try {
            var day = parts.length == 1 ? today : new Dates(() -> today).read(parts[0]);
            var time = LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
            return LocalDateTime.of(day, time).atZone(WorkCalendar.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new Trouble(e, "kit.moment.unread", text);
        }
    }
}

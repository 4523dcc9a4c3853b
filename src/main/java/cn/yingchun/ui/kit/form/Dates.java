package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads a day as people type it: `2026-11-23`, `20261123`, `2026年11月23日`, `11-23`, `明天`, `tomorrow`, `+7`, `-1`.
///
/// A month and day without a year mean the year that lies nearest to today.
public record Dates(Supplier<LocalDate> today) implements Reading<LocalDate> {
    private static final Pattern WHOLE = Pattern.compile("(\\d{4})[-/.年 ](\\d{1,2})[-/.月 ](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern AWAY = Pattern.compile("[+-]\\d{1,4}");
    private static final Map<String, Integer> NAMED = Map.of(
            "今天", 0, "明天", 1, "后天", 2, "昨天", -1, "前天", -2,
            "today", 0, "tomorrow", 1, "yesterday", -1);

    @Override
    public LocalDate read(String text) {
        try {
            return named(text).or(() -> whole(text)).or(() -> monthAndDay(text))
                    .orElseThrow(() -> new Trouble("kit.date.unread", text));
        } catch (DateTimeException e) {
            throw new Trouble(e, "kit.date.not-in-calendar", text);
        }
    }

    @Override
    public String write(LocalDate value) {
        return value.toString();
    }

    private Optional<LocalDate> named(String text) {
        if (AWAY.matcher(text).matches()) {
            return Optional.of(today.get().plusDays(Integer.parseInt(text)));
        }
        return Optional.ofNullable(NAMED.get(text.toLowerCase(java.util.Locale.ROOT))).map(today.get()::plusDays);
    }

    private static Optional<LocalDate> whole(String text) {
        var hit = WHOLE.matcher(text);
        if (!hit.matches()) {
            return Optional.empty();
        }
        var first = hit.group(1) == null ? 4 : 1;
        return Optional.of(LocalDate.of(number(hit.group(first)), number(hit.group(first + 1)), number(hit.group(first + 2))));
    }

    private Optional<LocalDate> monthAndDay(String text) {
        var hit = SHORT.matcher(text);
        if (!hit.matches()) {
            return Optional.empty();
        }
        var now = today.get();
        var day = LocalDate.of(now.getYear(), number(hit.group(1)), number(hit.group(2)));
        if (day.isBefore(now.minusMonths(6))) {
            return Optional.of(day.plusYears(1));
        }
        return Optional.of(day.isAfter(now.plusMonths(6)) ? day.minusYears(1) : day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

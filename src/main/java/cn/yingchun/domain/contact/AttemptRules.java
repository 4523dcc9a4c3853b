package cn.yingchun.domain.contact;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.table.PipeTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How often, when and whom to try until a donor is reached: tables that a province may set, with the working calendar.
///
/// @param parts in the order in which they are tried
public record AttemptRules(Map<Limit, Integer> limits, List<DayPart> parts, WorkCalendar calendar) {
    /// What `casework/attempts.psv` limits; units stand there.
    public enum Limit {
        TRIES_BEFORE_RELATIVES, TRIES_A_DAY, CLOSE_AFTER_TRIES, CLOSE_AFTER_WORKDAYS, CLOSE_AFTER_CHANNELS, ANSWER_WITHIN,
        PROMISE_WITHIN, CAMPAIGN_TRIES, AGEING_AFTER, STALE_AFTER
    }

    public AttemptRules {
        limits = Map.copyOf(limits);
        parts = List.copyOf(parts);
    }

    /// The tables that come with the program.
    public static AttemptRules load(WorkCalendar calendar) {
        return new AttemptRules(Tables.LIMITS, Tables.PARTS, calendar);
    }

    /// Read once: an agenda asks for them case by case.
    private static final class Tables {
        private static final Map<Limit, Integer> LIMITS = new EnumMap<>(Limit.class);
        private static final List<DayPart> PARTS = PipeTable.read("casework/dayparts.psv").each(DayPart::of);

        static {
            PipeTable.read("casework/attempts.psv").each(row -> Map.entry(row.of("rule", Limit.class), row.integer("value")))
                    .forEach(limit -> LIMITS.put(limit.getKey(), limit.getValue()));
        }
    }

    public int limit(Limit which) {
        return limits.getOrDefault(which, 0);
    }

    /// The parts in which one may call.
    public List<DayPart> callable() {
        return parts.stream().filter(part -> !part.quiet()).toList();
    }
}

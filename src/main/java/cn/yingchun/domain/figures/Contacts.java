package cn.yingchun.domain.figures;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.id.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// How well donors are reached: by number of attempts, by part of the day, by channel.
///
/// For comparison: Shanghai reached 32.37 % of 18,963 donors [S33].
public final class Contacts {
    private static final int MORNING_ENDS = 12;
    private static final int AFTERNOON_ENDS = 18;
    private static final int MANY = 6;
    private static final List<String> HEADS = List.of("figures.head.calls", "figures.head.reached", "figures.head.share");

    private Contacts() {}

    /// Reached at the first, second, third … attempt of a case; one line for six and more.
    public static Report attempts(List<CaseFile> files, Span span) {
        return report("figures.report.attempts", files, span, (calls, at) -> "figures.attempt." + Math.min(MANY, calls.indexOf(at) + 1));
    }

    public static Report dayParts(List<CaseFile> files, Span span) {
        return report("figures.report.day-parts", files, span, (_, at) -> part(at));
    }

    public static Report channels(List<CaseFile> files, Span span) {
        return report("figures.report.channels", files, span,
                (_, at) -> "tell.channel." + at.what().channel().name().toLowerCase(java.util.Locale.ROOT));
    }

    private interface Naming {
        String of(List<Noted<Called>> calls, Noted<Called> at);
    }

    private record Attempt(CaseId theCase, boolean reached) {}

    private static Report report(String key, List<CaseFile> files, Span span, Naming naming) {
        Map<String, List<Attempt>> found = new TreeMap<>();
        for (var file : files) {
            var calls = file.each(Called.class);
            calls.stream().filter(call -> span.holds(Step.day(call))).forEach(call -> found
                    .computeIfAbsent(naming.of(calls, call), _ -> new ArrayList<>())
                    .add(new Attempt(file.id(), call.what().result() == CallResult.REACHED)));
        }
        return new Report(key, HEADS, found.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList(), 2);
    }

    private static Tally line(String name, List<Attempt> attempts) {
        Function<Predicate<Attempt>, List<CaseId>> cases = which -> attempts.stream().filter(which).map(Attempt::theCase).toList();
        var reached = cases.apply(Attempt::reached);
        return new Tally(name, List.of(Cell.times(cases.apply(_ -> true), attempts.size()), Cell.times(reached, reached.size()),
                Cell.share(reached.size(), attempts.size())));
    }

    private static String part(Noted<Called> call) {
        var hour = call.happened().atZone(WorkCalendar.ZONE).getHour();
        return hour < MORNING_ENDS ? "figures.part.1-morning" : hour < AFTERNOON_ENDS ? "figures.part.2-afternoon" : "figures.part.3-evening";
    }
}

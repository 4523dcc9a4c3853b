package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.timeline.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Validity bars: dated tests that must reach the collection day, those with the same end on one bar.
final class Spans {
    private static final List<String> DAYS = List.of("P0", "G1", "D0");
    private static final int MOST_NAMES = 5;

    private Spans() {}

    static List<Span> of(List<Group> groups, Words words) {
        var byEnd = new TreeMap<LocalDate, List<ItemLine>>();
        groups.stream().flatMap(group -> group.lines().stream()).filter(Spans::reaches)
                .forEach(line -> line.until().ifPresent(end -> byEnd.computeIfAbsent(end, _ -> new ArrayList<>()).add(line)));
        return byEnd.entrySet().stream().map(entry -> span(entry.getKey(), entry.getValue(), words)).toList();
    }

    private static boolean reaches(ItemLine line) {
        return line.item().expiry().filter(expiry -> expiry.on().stream().anyMatch(DAYS::contains)).isPresent();
    }

    private static Span span(LocalDate end, List<ItemLine> lines, Words words) {
        var names = lines.stream().limit(MOST_NAMES).map(ItemLine::code).collect(Collectors.joining(" "));
        var from = lines.stream().flatMap(line -> line.item().expiry().stream()).mapToInt(expiry -> expiry.limit()).max().orElse(0);
        return new Span(lines.size() > MOST_NAMES ? words.say("cases.timeline.more", names, lines.size()) : names,
                end.minusDays(from), end, lines.stream().anyMatch(ItemLine::lapsed));
    }
}

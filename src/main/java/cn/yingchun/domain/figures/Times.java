package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How many days lie between the notice and the great steps, over the cases that made them in the time.
public final class Times {
    private static final List<String> HEADS = List.of("figures.head.cases", "figures.head.median", "figures.head.p90", "figures.head.least", "figures.head.most");

    private Times() {}

    public static Report of(List<CaseFile> files, Span span) {
        var lines = new ArrayList<Tally>();
        for (var step : List.of(Step.REACHED, Step.TYPED, Step.EXAMINED)) {
            lines.add(line("figures.time." + step.name().toLowerCase(java.util.Locale.ROOT), days(files, span, step)));
        }
        lines.add(line("figures.time.collected", days(files, span, Step.COLLECTED)));
        return new Report("figures.report.times", HEADS, lines, 1);
    }

    /// The value below which so many of a hundred lie, the nearest rank: of ten the ninth is the 90th.
    static Optional<Long> percentile(List<Long> values, int percent) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var sorted = values.stream().sorted().toList();
        return Optional.of(sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1)));
    }

    /// The middle value; of two in the middle the mean, rounded up to whole days.
    static Optional<Long> median(List<Long> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return Optional.of(sorted.size() % 2 == 1 ? sorted.get(middle) : Math.ceilDiv(sorted.get(middle - 1) + sorted.get(middle), 2));
    }

    private static Map<CaseId, Long> days(List<CaseFile> files, Span span, Step step) {
        var days = new TreeMap<CaseId, Long>(java.util.Comparator.comparing(CaseId::value));
        for (var file : files) {
            end(file, step).filter(span::holds).ifPresent(day -> days.put(file.id(), ChronoUnit.DAYS.between(file.opened().notice(), day)));
        }
        return days;
    }

    /// For a collection the day of collection counts, not that of the hand-over.
    private static Optional<LocalDate> end(CaseFile file, Step step) {
        return step == Step.COLLECTED ? step.on(file).flatMap(_ -> file.on(Anchor.D0)) : step.on(file);
    }

    private static Tally line(String name, Map<CaseId, Long> days) {
        var values = List.copyOf(days.values());
        return new Tally(name, List.of(Cell.count(days.keySet()), Cell.days(median(values)), Cell.days(percentile(values, 90)),
                Cell.days(values.stream().min(Long::compare)), Cell.days(values.stream().max(Long::compare))));
    }
}

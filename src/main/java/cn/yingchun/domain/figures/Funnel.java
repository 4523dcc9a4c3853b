package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The month funnel in its two views, which answer different questions and are never mixed.
///
/// *Cohort*: of the cases noticed in the time, how many ever reached each step. *Activity*: how many cases reached the step
/// within the time, whenever they were noticed.
public final class Funnel {
    private static final List<String> HEADS = List.of("figures.head.cases", "figures.head.of-before", "figures.head.of-first");

    private Funnel() {}

    public static Report cohort(List<CaseFile> files, Span span) {
        var cohort = files.stream().filter(file -> span.holds(file.opened().notice())).toList();
        return report("figures.report.cohort", step -> reached(cohort, step, _ -> true));
    }

    public static Report activity(List<CaseFile> files, Span span) {
        return report("figures.report.activity", step -> reached(files, step, span::holds));
    }

    private interface Counting {
        List<CaseId> at(Step step);
    }

    private static Report report(String key, Counting counting) {
        var lines = new ArrayList<Tally>();
        var first = counting.at(Step.NOTICE).size();
        var before = first;
        for (var step : Step.values()) {
            var cases = counting.at(step);
            lines.add(new Tally(step.key(), List.of(Cell.count(cases), Cell.share(cases.size(), before), Cell.share(cases.size(), first))));
            before = cases.size();
        }
        return new Report(key, HEADS, lines, 0);
    }

    private static List<CaseId> reached(List<CaseFile> files, Step step, Predicate<LocalDate> when) {
        return files.stream().filter(file -> step.on(file).filter(when).isPresent()).map(CaseFile::id).toList();
    }
}

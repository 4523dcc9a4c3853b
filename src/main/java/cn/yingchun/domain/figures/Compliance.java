package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.followup.Kept;
import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How the visits after donation were kept: due, done, in time, lost. A visit counts in the time in which its window ended.
public final class Compliance {
    private static final List<String> HEADS = List.of("figures.head.due", "figures.head.done", "figures.head.in-time", "figures.head.lost", "figures.head.open",
            "figures.head.done-share");

    private Compliance() {}

    /// @param today visits whose window is still open do not count yet
    public static Report of(List<CaseFile> files, Span span, Checklist checklist, LocalDate today) {
        var found = new TreeMap<String, List<One>>();
        for (var file : files) {
            for (var kept : Kept.of(file, checklist, today)) {
                if (span.holds(kept.visit().last()) && kept.visit().last().isBefore(today)) {
                    found.computeIfAbsent(name(kept), _ -> new ArrayList<>()).add(new One(file.id(), kept.state()));
                }
            }
        }
        return new Report("figures.report.compliance", HEADS, found.entrySet().stream().map(Compliance::line).toList(), 5);
    }

    private record One(CaseId theCase, Kept.State state) {}

    private static Tally line(Map.Entry<String, List<One>> entry) {
        var all = entry.getValue();
        var done = cases(all, one -> Set.of(Kept.State.DONE_IN_TIME, Kept.State.DONE_OUT_OF_TIME).contains(one.state()));
        return new Tally(entry.getKey(), List.of(Cell.times(cases(all, _ -> true), all.size()), Cell.times(done, done.size()),
                number(all, Kept.State.DONE_IN_TIME), number(all, Kept.State.LOST), number(all, Kept.State.OVERDUE), Cell.share(done.size(), all.size())));
    }

    private static Cell number(List<One> all, Kept.State state) {
        var cases = cases(all, one -> one.state() == state);
        return Cell.times(cases, cases.size());
    }

    private static List<CaseId> cases(List<One> all, Predicate<One> which) {
        return all.stream().filter(which).map(One::theCase).toList();
    }

    private static String name(Kept kept) {
        return kept.visit().weekly() ? "figures.visit.c72-weekly" : "figures.visit." + kept.visit().item().toLowerCase(java.util.Locale.ROOT);
    }
}

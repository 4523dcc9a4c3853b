package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.Closed;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.id.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Where and why cases ended without a donation: stage by reason, donor's and patient's side apart.
public final class Attrition {
    private static final List<String> HEADS = List.of("figures.head.cases", "figures.head.of-side");

    private Attrition() {}

    /// The donor's side: R01 … R24.
    public static Report donors(List<CaseFile> files, Span span) {
        return report("figures.report.attrition-donor", files, span, "R");
    }

    /// The patient's side: P01 … P07.
    public static Report patients(List<CaseFile> files, Span span) {
        return report("figures.report.attrition-patient", files, span, "P");
    }

    private record Why(Stage stage, String reason) implements Comparable<Why> {
        @Override
        public int compareTo(Why other) {
            var byStage = stage.compareTo(other.stage);
            return byStage != 0 ? byStage : reason.compareTo(other.reason);
        }
    }

    private static Report report(String key, List<CaseFile> files, Span span, String side) {
        var found = new TreeMap<Why, List<CaseId>>();
        for (var file : files) {
            closing(file).filter(closed -> span.holds(Step.day(closed))).flatMap(closed -> closed.what().reason())
                    .filter(reason -> reason.startsWith(side))
                    .ifPresent(reason -> found.computeIfAbsent(new Why(file.line(), reason), _ -> new ArrayList<>()).add(file.id()));
        }
        var all = found.values().stream().mapToLong(List::size).sum();
        return new Report(key, HEADS, found.entrySet().stream().map(entry -> new Tally(
                entry.getKey().stage().name() + " " + entry.getKey().reason(),
                List.of(Cell.count(entry.getValue()), Cell.share(entry.getValue().size(), all)))).toList(), 0);
    }

    private static Optional<Noted<Closed>> closing(CaseFile file) {
        return file.stage() == Stage.CLOSED ? file.last(Closed.class) : Optional.empty();
    }
}

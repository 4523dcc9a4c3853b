package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.figures.Tally.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The activity of a time by county: a line a county, a column a step of the funnel.
public final class Counties {
    private static final int DISTRICT = 6;

    private Counties() {}

    /// The district code of the office that opened a case: the first six digits of its number.
    public static String of(CaseFile file) {
        var number = file.opened().number();
        return number.substring(0, Math.min(DISTRICT, number.length()));
    }

    /// The counties of some cases, in order.
    public static List<String> all(List<CaseFile> files) {
        return files.stream().map(Counties::of).distinct().sorted().toList();
    }

    public static Report activity(List<CaseFile> files, Span span) {
        var counties = files.stream().collect(Collectors.groupingBy(Counties::of, TreeMap::new, Collectors.toList()));
        return new Report("figures.report.counties", Arrays.stream(Step.values()).map(Step::key).toList(), counties.entrySet().stream()
                .map(county -> new Tally(county.getKey(), Arrays.stream(Step.values()).map(step -> Cell.count(county.getValue().stream()
                        .filter(file -> step.on(file).filter(span::holds).isPresent()).map(CaseFile::id).toList())).toList()))
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.cases().isEmpty())).toList(), 0);
    }
}

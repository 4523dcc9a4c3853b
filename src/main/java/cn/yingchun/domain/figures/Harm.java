package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.figures.Tally.Cell;
import cn.yingchun.domain.id.CaseId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Symptoms by their worst grade in each case, over the donors who got their first dose in the time.
public final class Harm {
    private static final int WORST = 5;
    private static final List<String> HEADS = List.of("figures.head.grade-1", "figures.head.grade-2", "figures.head.grade-3", "figures.head.grade-4",
            "figures.head.grade-5", "figures.head.any", "figures.head.share");

    private Harm() {}

    public static Report of(List<CaseFile> files, Span span) {
        var dosed = files.stream().filter(file -> file.first(DoseGiven.class).filter(dose -> span.holds(Step.day(dose))).isPresent()).toList();
        Map<Symptom, List<List<CaseId>>> found = new EnumMap<>(Symptom.class);
        for (var file : dosed) {
            worst(file).forEach((symptom, grade) -> found.computeIfAbsent(symptom, _ -> grades()).get(grade - 1).add(file.id()));
        }
        return new Report("figures.report.harm", HEADS, found.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue(), dosed.size())).toList(), 5);
    }

    private static Map<Symptom, Integer> worst(CaseFile file) {
        Map<Symptom, Integer> worst = new EnumMap<>(Symptom.class);
        file.each(SymptomsGraded.class).forEach(graded -> graded.what().grades().forEach((symptom, grade) -> {
            if (grade > 0) {
                worst.merge(symptom, Math.min(grade, WORST), Math::max);
            }
        }));
        return worst;
    }

    private static List<List<CaseId>> grades() {
        var grades = new ArrayList<List<CaseId>>();
        for (int grade = 1; grade <= WORST; grade++) {
            grades.add(new ArrayList<>());
        }
        return grades;
    }

    private static Tally line(Symptom symptom, List<List<CaseId>> grades, int donors) {
        var cells = new ArrayList<Cell>();
        grades.forEach(cases -> cells.add(Cell.count(cases)));
        var any = grades.stream().flatMap(List::stream).toList();
        cells.add(Cell.count(any));
        cells.add(Cell.share(any.size(), donors));
        return new Tally(symptom.key(), cells);
    }
}

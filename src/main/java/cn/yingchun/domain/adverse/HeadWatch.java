package cn.yingchun.domain.adverse;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.checklist.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A33: headache, vomiting or drowsiness from the first dose to thirty days after collection, the more so with low platelets:
/// subdural haemorrhage has been reported in donors of blood stem cells [S70].
///
/// The table of alarms knows the grade alone. Platelets under 100 count one grade more here: then a headache of grade 1 is a
/// matter for the physician, one of grade 2 for imaging at once.
public record HeadWatch(Level level, int grade, Optional<Double> platelets, boolean neurological) {
    public enum Level { NONE, PHYSICIAN, IMAGING }

    private static final List<Symptom> OF_THE_HEAD = List.of(Symptom.HEADACHE, Symptom.VOMITING, Symptom.DROWSINESS);
    private static final double LOW_PLATELETS = 100;
    private static final int WARNS = 2;
    private static final int STOPS = 3;
    private static final int DAYS_AFTER = 30;

    /// What the latest grading says, judged with the latest platelets before or at it.
    public static HeadWatch of(CaseFile file) {
        return file.each(SymptomsGraded.class).stream().filter(graded -> inTime(file, graded)).max(Comparator.comparing(Noted::happened))
                .map(graded -> judge(graded.what(), platelets(file, graded))).orElse(new HeadWatch(Level.NONE, 0, Optional.empty(), false));
    }

    static HeadWatch judge(SymptomsGraded graded, Optional<Double> platelets) {
        var grade = OF_THE_HEAD.stream().mapToInt(symptom -> graded.grades().getOrDefault(symptom, 0)).max().orElse(0);
        var counted = grade > 0 && platelets.filter(cells -> cells < LOW_PLATELETS).isPresent() ? grade + 1 : grade;
        var level = graded.neurologicalSign() || counted >= STOPS ? Level.IMAGING : counted >= WARNS ? Level.PHYSICIAN : Level.NONE;
        return new HeadWatch(level, grade, platelets, graded.neurologicalSign());
    }

    private static boolean inTime(CaseFile file, Noted<SymptomsGraded> graded) {
        var day = graded.happened().atZone(WorkCalendar.ZONE).toLocalDate();
        return file.on(Anchor.G1).filter(first -> !day.isBefore(first)).isPresent()
                && file.on(Anchor.D0LAST).filter(last -> day.isAfter(last.plusDays(DAYS_AFTER))).isEmpty();
    }

    private static Optional<Double> platelets(CaseFile file, Noted<SymptomsGraded> graded) {
        return file.each(CountTaken.class).stream().filter(count -> !count.happened().isAfter(graded.happened().plusSeconds(1)))
                .filter(count -> count.what().value(Count.PLATELETS).isPresent()).max(Comparator.comparing(Noted::happened))
                .flatMap(count -> count.what().value(Count.PLATELETS));
    }
}

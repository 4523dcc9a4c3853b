package cn.yingchun.domain.adverse;

import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.Symptom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something in the facts that ought to be reported as an adverse event and is not yet.
///
/// @param kind    code of the event it would be
/// @param since   when it was written down
public record Suspicion(String kind, Optional<Symptom> symptom, int grade, Instant since) {
    private static final int SEVERE = 3;

    /// Symptoms of grade 3 and more, a head that needs imaging, a lost bag, a withdrawal after conditioning began.
    public static List<Suspicion> of(CaseFile file, Events book) {
        var all = new ArrayList<Suspicion>();
        for (var graded : file.each(SymptomsGraded.class)) {
            graded.what().grades().forEach((symptom, grade) -> {
                if (grade >= SEVERE) {
                    all.add(new Suspicion(kind(book, symptom), Optional.of(symptom), grade, graded.happened()));
                }
            });
        }
        head(file).ifPresent(all::add);
        file.each(ProductFact.Lost.class).forEach(lost -> all.add(new Suspicion("product-lost", Optional.empty(), 0, lost.happened())));
        file.each(IncidentOpened.class).stream().filter(incident -> incident.what().kind().equals("withdrawal"))
                .forEach(incident -> all.add(new Suspicion("withdrawal", Optional.empty(), 0, incident.happened())));
        var reported = file.each(EventReported.class).stream().map(Noted::what).toList();
        return all.stream().filter(one -> reported.stream().noneMatch(one::isReportedBy)).distinct().toList();
    }

    private boolean isReportedBy(EventReported report) {
        return report.kind().equals(kind) || symptom.isPresent() && report.symptom().equals(symptom) && report.grade() >= grade;
    }

    private static String kind(Events book, Symptom symptom) {
        return book.kinds().stream().filter(kind -> kind.symptom().equals(Optional.of(symptom))).findFirst().map(Kind::code).orElse("other");
    }

    private static Optional<Suspicion> head(CaseFile file) {
        var watch = HeadWatch.of(file);
        return watch.level() == HeadWatch.Level.IMAGING
                ? file.last(SymptomsGraded.class).map(graded -> new Suspicion("head", Optional.of(Symptom.HEADACHE), watch.grade(), graded.happened()))
                : Optional.empty();
    }
}

package cn.yingchun.app;

import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.Question;
import java.util.Comparator;
import java.util.List;

/// Which patient of a practice office has the most donors to choose from.
final class Choice {
    private static final int MOST_PATIENTS = 50;
    private static final int NINE_OF_TEN = 9;

    private Choice() {}

    static Patient longest(OpenOffice open) {
        var patients = open.office().patients().page("", false, 0, MOST_PATIENTS).rows();
        return patients.stream().max(Comparator.comparingInt(patient -> found(open, patient))).orElseThrow();
    }

    private static int found(OpenOffice open, Patient patient) {
        var reference = open.registry().reference();
        var question = Question.of(reference.reader().gl(patient.typing()).typing(), reference.sets(), open.today());
        return open.registry().search(question.counting(List.copyOf(question.loci()), NINE_OF_TEN), Progress.NONE).found();
    }
}

package cn.yingchun.domain.collect;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Symptom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Values of the days on G-CSF: doses, counts, vital signs, symptoms (A01–A06, A25, A26, A33).
record MobiliseWatch(CaseFile file, Watch.Sink sink) {
    private static final List<Symptom> OF_THE_HEAD = List.of(Symptom.HEADACHE, Symptom.VOMITING, Symptom.DROWSINESS);
    private static final int SEVERE = 3;

    void look() {
        doses();
        file.each(CountTaken.class).forEach(this::count);
        file.each(ReadingTaken.class).forEach(this::vitals);
        file.each(SymptomsGraded.class).forEach(this::symptoms);
    }

    /// Doses of one Beijing day count together: two a day are lawful.
    private void doses() {
        var days = new TreeMap<LocalDate, Double>();
        var streak = 0;
        for (var dose : file.each(DoseGiven.class)) {
            var day = Watch.day(dose);
            if (!days.containsKey(day)) {
                streak = days.containsKey(day.minusDays(1)) ? streak + 1 : 1;
            }
            var daily = days.merge(day, dose.what().micrograms(), Double::sum);
            file.last(Weighed.class).ifPresent(weighed ->
                    sink.see(Measure.DOSE_PER_KG, Body.dosePerKg(daily, weighed.what().kg()), dose));
            sink.see(Measure.DOSE_PER_DAY, daily, dose);
            sink.see(Measure.SITE_VOLUME, dose.what().millilitres() / dose.what().sites(), dose);
            sink.see(Measure.GCSF_DAY, streak, dose);
        }
    }

    private void count(Noted<CountTaken> taken) {
        var count = taken.what();
        if (count.moment() == Moment.BASELINE) {
            count.value(Count.PLATELETS).ifPresent(value -> sink.see(Measure.PLATELETS_BASELINE, value, taken));
        } else if (count.moment() == Moment.DURING || count.moment() == Moment.BEFORE_RUN) {
            count.value(Count.WBC).ifPresent(value -> sink.see(Measure.WBC_ON_GCSF, value, taken));
        }
    }

    private void vitals(Noted<ReadingTaken> taken) {
        var watched = Map.of(Sign.SYSTOLIC, Measure.SYSTOLIC, Sign.PULSE, Measure.PULSE, Sign.TEMPERATURE, Measure.TEMPERATURE);
        watched.forEach((sign, measure) -> taken.what().value(sign).ifPresent(value -> sink.see(measure, value, taken)));
    }

    private void symptoms(Noted<SymptomsGraded> graded) {
        var grades = graded.what().grades();
        var spleen = grades.getOrDefault(Symptom.LEFT_UPPER_PAIN, 0) > 0 ? 1 : 0;
        sink.see(Measure.SPLEEN_PAIN, graded.what().splenicTenderness() ? 2 : spleen, graded);
        var head = OF_THE_HEAD.stream().mapToInt(symptom -> grades.getOrDefault(symptom, 0)).max().orElse(0);
        sink.see(Measure.HEADACHE, graded.what().neurologicalSign() ? Math.max(head, SEVERE) : head, graded);
    }
}

package cn.yingchun.domain.collect;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Watches a case: every value that an alarm asks about, and the alarms that sound. Nothing is remembered; each look
/// computes all values from the facts again.
public final class Watch {
    /// An alarm with the value that sounded it.
    public record Sounding(Alarm alarm, Observation observation) {}

    private final List<Observation> found = new ArrayList<>();

    private Watch() {}

    /// All watched values of a case in the order they came up.
    public static List<Observation> observations(CaseFile file) {
        var watch = new Watch();
        new MobiliseWatch(file, watch::see).look();
        new CollectWatch(file, watch::see).look();
        new ClearWatch(file, watch::see).look();
        watch.found.sort(Comparator.comparing(Observation::at));
        return List.copyOf(watch.found);
    }

    /// The alarms of a case, stops first, newest first within a level.
    public static List<Sounding> alarms(CaseFile file, Alarms table) {
        return observations(file).stream()
                .flatMap(seen -> table.judge(seen.measure(), seen.value()).stream().map(alarm -> new Sounding(alarm, seen)))
                .sorted(Comparator.comparing((Sounding sounding) -> sounding.alarm().level()).reversed()
                        .thenComparing(sounding -> sounding.observation().at(), Comparator.reverseOrder()))
                .toList();
    }

    /// Who takes what a part of the watch finds.
    interface Sink {
        void see(Measure measure, double value, Noted<? extends CaseFact> from);
    }

    private void see(Measure measure, double value, Noted<? extends CaseFact> from) {
        found.add(new Observation(measure, value, from.happened(), from.name()));
    }

    /// The donor's measures, once weighed with a height.
    static Optional<Body> body(CaseFile file) {
        return file.last(Weighed.class).map(Noted::what).flatMap(weighed -> weighed.heightMetres()
                .map(metres -> new Body(file.opened().donorSex(), weighed.kg(), metres)));
    }

    static LocalDate day(Noted<? extends CaseFact> noted) {
        return noted.happened().atZone(WorkCalendar.ZONE).toLocalDate();
    }
}

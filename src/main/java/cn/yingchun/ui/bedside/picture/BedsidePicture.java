package cn.yingchun.ui.bedside.picture;

import cn.yingchun.domain.cases.BedsideFact;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.tell.Telling;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.Observation;
import cn.yingchun.domain.collect.SecondDay;
import cn.yingchun.domain.collect.Watch;
import cn.yingchun.domain.collect.mobilise.Mobilisation;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.product.Custody;
import cn.yingchun.domain.say.Words;
import cn.yingchun.work.Playbook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything the bedside shows of one case: a function of its file and the rules, made away from the window.
///
/// @param name    masked as the donor's list shows it
/// @param custody one for each counted bag
/// @param alarms  those that sound now: only the newest value of a measure counts; stops first
/// @param log     what was written at the bed, newest first
/// @param saved   when the last of it became durable on this computer
public record BedsidePicture(
        CaseFile file,
        String name,
        Phase phase,
        Mobilisation mobilisation,
        List<Custody> custody,
        Optional<RunNow> run,
        List<Tile> tiles,
        List<Tile> figures,
        List<Alarm> alarms,
        SecondDay second,
        List<Line> log,
        Optional<Instant> saved) {
    /// A line of the log; a struck one stays readable with its reason.
    public record Line(Fact fact, String text, boolean struck, String why) {
        private static final Duration LATE = Duration.ofMinutes(2);

        /// Whether it was written later than it happened.
        public boolean late() {
            return Duration.between(fact.happened(), fact.written()).compareTo(LATE) > 0;
        }
    }

    public static BedsidePicture of(CaseFile file, Playbook rules, String name, LocalDate today, Words words) {
        var alarms = sounding(file, rules);
        Map<Measure, Alarm> byMeasure = new EnumMap<>(Measure.class);
        alarms.forEach(alarm -> byMeasure.putIfAbsent(alarm.rule().measure(), alarm));
        var run = RunNow.of(file);
        var telling = new Telling(words);
        var log = file.history().reversed().stream().filter(fact -> atTheBed(fact.what()))
                .sorted(Comparator.comparing(Fact::happened).reversed())
                .map(fact -> new Line(fact, telling.of(fact.what()), file.isStruck(fact), fact.why().orElse(""))).toList();
        var custody = Collected.of(file).runs().stream().map(bag -> Custody.of(file, bag, rules.alarms())).toList();
        return new BedsidePicture(file, name, Phase.of(file.line()), Mobilisation.of(file), custody, run, new Tiles(file, words, byMeasure).all(), new FigureTiles(file, words, byMeasure).all(),
                alarms, SecondDay.of(file, today), log, file.history().reversed().stream().map(Fact::written).findFirst());
    }

    private static List<Alarm> sounding(CaseFile file, Playbook rules) {
        var newest = new EnumMap<Measure, Observation>(Measure.class);
        Watch.observations(file).forEach(seen -> newest.put(seen.measure(), seen));
        return newest.values().stream().flatMap(seen -> rules.alarms().judge(seen.measure(), seen.value()).stream())
                .sorted(Comparator.comparing(Alarm::level).reversed().thenComparing(Alarm::code)).toList();
    }

    private static boolean atTheBed(What what) {
        return what instanceof BedsideFact || what instanceof ProductFact || what instanceof GoNoGo;
    }

    /// The newest value of something that was written at the bed, by the moment it happened.
    public <T extends BedsideFact, V> Optional<V> last(Class<T> kind, Function<T, Stream<V>> value) {
        return newestFirst(file, kind).flatMap(noted -> value.apply(noted.what())).findFirst();
    }

    /// Written later does not mean newer.
    static <T extends CaseFact> Stream<Noted<T>> newestFirst(CaseFile file, Class<T> kind) {
        return file.each(kind).reversed().stream().sorted(Comparator.comparing((Noted<T> noted) -> noted.happened()).reversed());
    }
}

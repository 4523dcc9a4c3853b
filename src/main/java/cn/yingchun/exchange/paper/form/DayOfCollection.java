package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.tell.Telling;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Forecast;
import cn.yingchun.domain.collect.Watch;
import cn.yingchun.exchange.paper.Block;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the registry must hear on a day of collection where platelets or cells are low: NMDP's minimum set [S10].
///
/// What the bedside knows is filled in; whether a sixth dose and plerixafor can be had is ticked by hand.
record DayOfCollection(Matter matter) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    List<Block> blocks() {
        var target = matter.file().target();
        var before = newest(CountTaken.class).filter(count -> count.what().moment() == Moment.BEFORE_RUN);
        return List.of(Block.plain(matter.say("paper.day.rule")),
                new Block.Fields(List.of(
                        matter.entry("donor-code", matter.file().opened().donorCode()),
                        matter.entry("case", matter.file().opened().number()),
                        matter.entry("recipient", target.map(asked -> matter.say("paper.word.kg", Matter.number(asked.recipientKg()))).orElse("")),
                        matter.entry("requested", target.map(asked -> Matter.number(asked.targetCd34PerKg() * asked.recipientKg()) + " ×10^6").orElse("")),
                        matter.entry("counted-at", before.map(count -> WHEN.format(count.happened().atZone(WorkCalendar.ZONE))).orElse("")),
                        matter.entry("platelets", value(before, Count.PLATELETS)),
                        matter.entry("cd34", value(before, Count.CD34)),
                        matter.entry("wbc", value(before, Count.WBC)),
                        matter.entry("run", Integer.toString(matter.file().each(RunStarted.class).size())),
                        matter.entry("processed", Matter.number(processed()) + " L"),
                        matter.entry("planned", planned(before)),
                        matter.entry("contact", matter.by()))),
                new Block.Heading(matter.say("paper.day.status")), Block.plain(status()),
                new Block.Heading(matter.say("paper.day.alarms")), Block.plain(alarms()),
                new Block.Heading(matter.say("paper.day.by-hand")),
                new Block.Boxes(Stream.of("sixth-yes", "sixth-no", "plerixafor-yes", "plerixafor-no", "plerixafor-consent")
                        .map(line -> matter.say("paper.day." + line)).toList()),
                new Block.Signatures(List.of(matter.say("paper.sign.physician"), matter.say("paper.day.told")), matter.say("paper.word.day")));
    }

    /// Litres that the machine has taken so far today, by finished runs or the last reading.
    private double processed() {
        var finished = matter.file().each(RunRecorded.class).stream().mapToDouble(run -> run.what().processedLitres()).sum();
        var open = matter.file().each(RunStarted.class).size() > matter.file().each(RunRecorded.class).size();
        var run = matter.file().each(RunStarted.class).size();
        return finished + (open ? matter.file().each(ReadingTaken.class).stream().filter(reading -> reading.what().run() == run)
                .flatMap(reading -> reading.what().value(Sign.PROCESSED).stream()).max(Comparator.naturalOrder()).orElse(0.0) : 0);
    }

    private String planned(Optional<Noted<CountTaken>> before) {
        return matter.file().target().flatMap(asked -> before.flatMap(count -> count.what().value(Count.CD34)).filter(cells -> cells > 0)
                .map(cells -> Forecast.of(asked.targetCd34PerKg(), asked.recipientKg(), cells, Forecast.USUAL_EFFICIENCY))
                .map(forecast -> matter.say("paper.day.forecast", Matter.number(forecast.litres()), forecast.days()))).orElse("");
    }

    private String status() {
        var telling = new Telling(matter.words());
        var said = Stream.of(newest(ReadingTaken.class), newest(SymptomsGraded.class)).flatMap(Optional::stream).map(noted -> telling.of(noted.what())).toList();
        return said.isEmpty() ? matter.say("paper.word.none") : String.join("  ", said);
    }

    private String alarms() {
        var today = matter.now().toLocalDate();
        var sounding = Watch.alarms(matter.file(), Alarms.load()).stream()
                .filter(one -> one.observation().at().atZone(WorkCalendar.ZONE).toLocalDate().equals(today)).map(one -> one.alarm().in(matter.words())).distinct().toList();
        return sounding.isEmpty() ? matter.say("paper.word.none") : String.join("\n", sounding);
    }

    private static String value(Optional<Noted<CountTaken>> count, Count what) {
        return count.flatMap(one -> one.what().value(what)).map(value -> Matter.number(value) + " " + what.unit()).orElse("");
    }

    private <T extends CaseFact> Optional<Noted<T>> newest(Class<T> kind) {
        return matter.file().each(kind).stream().max(Comparator.comparing(Noted::happened));
    }
}

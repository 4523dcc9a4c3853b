package cn.yingchun.ui.bedside.picture;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.Yield;
import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The computed values, each from raw numbers at every look, with the formula and the numbers in it.
record FigureTiles(CaseFile file, Words words, Map<Measure, Alarm> alarms, Optional<RunNow> run) {
    List<Tile> all() {
        return List.of(dose(), ratio(), cells(), mononuclear(), efficiency());
    }

    /// F1: the doses of the last day with one, together.
    private Tile dose() {
        var last = file.last(DoseGiven.class).map(dose -> dose.happened().atZone(WorkCalendar.ZONE).toLocalDate());
        var sum = file.each(DoseGiven.class).stream().filter(dose -> last.filter(dose.happened().atZone(WorkCalendar.ZONE).toLocalDate()::equals).isPresent())
                .mapToDouble(dose -> dose.what().micrograms()).sum();
        var kg = file.last(Weighed.class).map(weighed -> weighed.what().kg());
        return tile("dose", kg.filter(_ -> sum > 0).map(weight -> Body.dosePerKg(sum, weight)), "µg/kg", Optional.of(Measure.DOSE_PER_KG),
                kg.filter(_ -> sum > 0).map(weight -> Tiles.plain(sum) + " µg ÷ " + Tiles.plain(weight) + " kg"));
    }

    /// F3 and F4: blood through the machine in blood volumes of the donor.
    private Tile ratio() {
        var litres = run.map(RunNow::processed).filter(processed -> processed > 0)
                .or(() -> file.last(RunRecorded.class).map(record -> record.what().processedLitres()));
        var body = file.last(Weighed.class).flatMap(weighed -> weighed.what().heightMetres()
                .map(metres -> new Body(file.opened().donorSex(), weighed.what().kg(), metres)));
        return tile("ratio", litres.flatMap(processed -> body.map(one -> one.bloodVolumes(processed))), "× TBV", Optional.of(Measure.BLOOD_VOLUMES),
                litres.flatMap(processed -> body.map(one -> Tiles.plain(processed) + " L ÷ " + Tiles.plain(one.bloodLitres()) + " L (Nadler)")));
    }

    /// F5 and F6 over all runs.
    private Tile cells() {
        var collected = Collected.of(file);
        return tile("cd34", collected.cd34PerKg(), "×10⁶/kg", Optional.of(Measure.CD34_PER_KG), collected.cd34PerKg().flatMap(_ -> collected.target()
                .map(target -> Tiles.plain(collected.sum().cd34Millions()) + " ×10⁶ ÷ " + Tiles.plain(target.recipientKg()) + " kg")));
    }

    /// F7 over all runs.
    private Tile mononuclear() {
        var collected = Collected.of(file);
        return tile("mnc", collected.perKg().map(Yield::mncHundredMillions), "×10⁸/kg", Optional.of(Measure.MNC_PER_KG), collected.perKg().flatMap(_ -> collected.target()
                .map(target -> Tiles.plain(collected.sum().mncHundredMillions()) + " ×10⁸ ÷ " + Tiles.plain(target.recipientKg()) + " kg")));
    }

    /// F8 of the last run that was counted.
    private Tile efficiency() {
        var bag = file.last(ProductCounted.class).map(noted -> noted.what());
        var record = bag.flatMap(one -> file.each(RunRecorded.class).stream().map(noted -> noted.what()).filter(run -> run.run() == one.run()).findFirst());
        var blood = record.flatMap(one -> file.each(CountTaken.class).reversed().stream()
                .filter(count -> count.what().moment() == Moment.BEFORE_RUN && !count.happened().isAfter(one.start()))
                .flatMap(count -> count.what().value(Count.CD34).stream()).findFirst());
        var yield = bag.map(Yield::of);
        return tile("ce2", yield.flatMap(cells -> record.flatMap(run -> blood.map(count -> cells.efficiencyPercent(count, run.processedLitres())))),
                "%", Optional.empty(), yield.flatMap(cells -> record.flatMap(run -> blood.map(count -> Tiles.plain(cells.cd34Millions()) + " ×10⁶ ÷ ("
                        + Tiles.plain(count) + "/µL × " + Tiles.plain(run.processedLitres()) + " L)"))));
    }

    private Tile tile(String name, Optional<Double> value, String unit, Optional<Measure> measure, Optional<String> formula) {
        return new Tile(words.say("bedside.figure." + name), value.map(Tiles::plain).orElse(""), unit, Optional.empty(),
                measure.filter(_ -> value.isPresent()).map(alarms::get),
                formula.orElseGet(() -> words.say("bedside.waits." + name)));
    }
}

package cn.yingchun.domain.collect.reckon;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.collect.Forecast;
import cn.yingchun.domain.collect.Yield;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The figures F1 … F12 of a case (domain facts §3.4), each from raw numbers at every look: nothing computed is ever kept, so
/// that a struck reading, another recipient's weight or another target changes them all at once.
///
/// F11 speaks of marrow, which is not offered.
public record Reckoning(CaseFile file) {
    /// All of them in the order of their numbers.
    public List<Reckoned> all() {
        return List.of(dose(), bmi(), blood(), ratio(), cells(), cellsPerKg(), nucleated(), mononuclearPerKg(), efficiency(), forecast(), platelets(), redCells());
    }

    /// F1: the doses of the last day with one, together.
    public Reckoned dose() {
        var last = file.each(DoseGiven.class).stream().map(Reckoning::day).max(Comparator.naturalOrder());
        var sum = file.each(DoseGiven.class).stream().filter(dose -> last.filter(day(dose)::equals).isPresent()).mapToDouble(dose -> dose.what().micrograms()).sum();
        return file.last(Weighed.class).filter(_ -> sum > 0).map(scale -> Reckoned.of("F1", Body.dosePerKg(sum, scale.what().kg()), "µg/kg",
                plain(sum) + " µg ÷ " + plain(scale.what().kg()) + " kg")).orElse(Reckoned.missing("F1", "µg/kg"));
    }

    /// F2
    Reckoned bmi() {
        return body().map(body -> Reckoned.of("F2", body.bmi(), "kg/m²", plain(body.kg()) + " kg ÷ (" + plain(body.metres()) + " m)²"))
                .orElse(Reckoned.missing("F2", "kg/m²"));
    }

    /// F3
    Reckoned blood() {
        return body().map(body -> Reckoned.of("F3", body.bloodLitres(), "L", "Nadler " + body.sex() + ", " + plain(body.metres()) + " m, " + plain(body.kg()) + " kg"))
                .orElse(Reckoned.missing("F3", "L"));
    }

    /// F4: by the last reading while the machine runs, else of the last run.
    public Reckoned ratio() {
        var litres = processed();
        return body().filter(_ -> litres > 0).map(body -> Reckoned.of("F4", body.bloodVolumes(litres), "× TBV",
                plain(litres) + " L ÷ " + plain(body.bloodLitres()) + " L (Nadler)")).orElse(Reckoned.missing("F4", "× TBV"));
    }

    /// F5 over all runs.
    Reckoned cells() {
        var collected = Collected.of(file);
        var parts = collected.runs().stream().flatMap(run -> Optional.ofNullable(collected.products().get(run)).stream())
                .map(bag -> plain(bag.millilitres()) + " mL × " + plain(bag.cd34PerMicrolitre()) + "/µL").toList();
        return parts.isEmpty() ? Reckoned.missing("F5", "×10⁶") : Reckoned.of("F5", collected.sum().cd34Millions(), "×10⁶", String.join(" + ", parts));
    }

    /// F6 over all runs.
    public Reckoned cellsPerKg() {
        var collected = Collected.of(file);
        return collected.cd34PerKg().flatMap(cells -> collected.target().map(target -> Reckoned.of("F6", cells, "×10⁶/kg",
                plain(collected.sum().cd34Millions()) + " ×10⁶ ÷ " + plain(target.recipientKg()) + " kg"))).orElse(Reckoned.missing("F6", "×10⁶/kg"));
    }

    /// F7, nucleated cells over all runs.
    Reckoned nucleated() {
        var collected = Collected.of(file);
        return collected.runs().isEmpty() ? Reckoned.missing("F7", "×10⁸") : Reckoned.of("F7", collected.sum().tncHundredMillions(), "×10⁸", "WBC × mL ÷ 100");
    }

    /// F7, mononuclear cells per kg over all runs.
    public Reckoned mononuclearPerKg() {
        var collected = Collected.of(file);
        return collected.perKg().flatMap(perKg -> collected.target().map(target -> Reckoned.of("F7", perKg.mncHundredMillions(), "×10⁸/kg",
                plain(collected.sum().mncHundredMillions()) + " ×10⁸ ÷ " + plain(target.recipientKg()) + " kg"))).orElse(Reckoned.missing("F7", "×10⁸/kg"));
    }

    /// F8 of the last run that was counted.
    public Reckoned efficiency() {
        var bag = file.last(ProductCounted.class).map(Noted::what);
        var run = bag.flatMap(one -> file.each(RunRecorded.class).stream().map(Noted::what).filter(record -> record.run() == one.run()).findFirst());
        var blood = run.flatMap(one -> file.each(CountTaken.class).stream().filter(count -> count.what().moment() == Moment.BEFORE_RUN && !count.happened().isAfter(one.start()))
                .sorted(Comparator.comparing((Noted<CountTaken> count) -> count.happened()).reversed()).flatMap(count -> count.what().value(Count.CD34).stream()).findFirst());
        return bag.flatMap(one -> run.flatMap(record -> blood.map(cells -> Reckoned.of("F8", Yield.of(one).efficiencyPercent(cells, record.processedLitres()), "%",
                plain(Yield.of(one).cd34Millions()) + " ×10⁶ ÷ (" + plain(cells) + "/µL × " + plain(record.processedLitres()) + " L)")))).orElse(Reckoned.missing("F8", "%"));
    }

    /// F9 by the newest count of the blood, with the machine's own efficiency once a run has been counted.
    Reckoned forecast() {
        var own = efficiency().value().map(percent -> percent / 100);
        return file.target().flatMap(target -> newest(Count.CD34).filter(cells -> cells > 0).map(cells -> Reckoned.of("F9",
                Forecast.of(target.targetCd34PerKg(), target.recipientKg(), cells, own.orElse(Forecast.USUAL_EFFICIENCY)).litres(), "L",
                plain(target.targetCd34PerKg()) + " ×10⁶/kg × " + plain(target.recipientKg()) + " kg ÷ (" + plain(cells) + "/µL × "
                        + plain(100 * own.orElse(Forecast.USUAL_EFFICIENCY)) + " %)"))).orElse(Reckoned.missing("F9", "L"));
    }

    /// F10: platelets to expect after the run, from the newest count.
    Reckoned platelets() {
        return newest(Count.PLATELETS).map(before -> Reckoned.of("F10", Body.plateletsAfter(before), "10⁹/L", plain(before) + " × (1 − 0.33)"))
                .orElse(Reckoned.missing("F10", "10⁹/L"));
    }

    /// F12 of all bags; blood lost at the bed is not written here.
    Reckoned redCells() {
        var bags = Collected.of(file).products().values();
        var lost = bags.stream().mapToDouble(bag -> Yield.redCellsLostMl(bag.millilitres(), bag.haematocritPercent(), 0)).sum();
        return bags.isEmpty() ? Reckoned.missing("F12", "mL") : Reckoned.of("F12", lost, "mL", "mL × Hct");
    }

    private double processed() {
        var runs = file.each(RunRecorded.class);
        var started = file.last(RunStarted.class).map(start -> start.what().run()).filter(run -> runs.stream().noneMatch(record -> record.what().run() == run));
        return started.map(run -> file.each(ReadingTaken.class).stream().filter(reading -> reading.what().run() == run)
                .flatMap(reading -> reading.what().value(Sign.PROCESSED).stream()).max(Comparator.naturalOrder()).orElse(0.0))
                .filter(litres -> litres > 0).or(() -> runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast().what().processedLitres())).orElse(0.0);
    }

    private Optional<Double> newest(Count count) {
        return file.each(CountTaken.class).stream().filter(taken -> taken.what().moment() != Moment.AFTER_RUN)
                .sorted(Comparator.comparing((Noted<CountTaken> taken) -> taken.happened()).reversed()).flatMap(taken -> taken.what().value(count).stream()).findFirst();
    }

    private Optional<Body> body() {
        return file.last(Weighed.class).map(Noted::what).flatMap(scale -> scale.heightMetres().map(metres -> new Body(file.opened().donorSex(), scale.kg(), metres)));
    }

    private static LocalDate day(Noted<DoseGiven> dose) {
        return dose.happened().atZone(WorkCalendar.ZONE).toLocalDate();
    }

    private static String plain(double number) {
        return new BigDecimal(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}

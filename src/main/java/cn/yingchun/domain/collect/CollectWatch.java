package cn.yingchun.domain.collect;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.ProductFact.Travelled;
import cn.yingchun.domain.cases.Sign;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;

/// Values of the collection day and the way to the patient (A07–A21, A27).
record CollectWatch(CaseFile file, Watch.Sink sink) {
    private static final double MINUTES_AN_HOUR = 60;
    private static final double MILLILITRES_A_LITRE = 1000;

    void look() {
        file.each(CountTaken.class).forEach(this::count);
        runs();
        file.each(ReadingTaken.class).forEach(this::reading);
        file.each(ProductCounted.class).forEach(this::product);
        amounts();
        file.each(HandedOver.class).forEach(bag -> sink.see(Measure.TRANSPORT_TEMPERATURE, bag.what().celsius(), bag));
        file.each(Travelled.class).forEach(bag -> {
            sink.see(Measure.TRANSPORT_TEMPERATURE, bag.what().lowestCelsius(), bag);
            sink.see(Measure.TRANSPORT_TEMPERATURE, bag.what().highestCelsius(), bag);
        });
        file.each(Received.class).forEach(this::received);
    }

    /// A count before a run belongs to the second day once a run before it has ended.
    private void count(Noted<CountTaken> taken) {
        var platelets = taken.what().value(Count.PLATELETS);
        if (taken.what().moment() == Moment.BEFORE_RUN) {
            var later = file.each(RunRecorded.class).stream().anyMatch(run -> !run.what().end().isAfter(taken.happened()));
            platelets.ifPresent(value -> sink.see(later ? Measure.PLATELETS_DAY_2 : Measure.PLATELETS_DAY_1, value, taken));
            taken.what().value(Count.CD34).ifPresent(value -> sink.see(Measure.CD34_IN_BLOOD, value, taken));
        } else if (taken.what().moment() == Moment.AFTER_RUN) {
            platelets.ifPresent(value -> sink.see(Measure.PLATELETS_AFTER, value, taken));
        }
    }

    private void runs() {
        var litres = new HashMap<LocalDate, Double>();
        for (var run : file.each(RunRecorded.class)) {
            var daily = litres.merge(Watch.day(run), run.what().processedLitres(), Double::sum);
            sink.see(Measure.PROCESSED, daily, run);
            Watch.body(file).ifPresent(body -> sink.see(Measure.BLOOD_VOLUMES, body.bloodVolumes(run.what().processedLitres()), run));
            var minutes = Duration.between(run.what().start(), run.what().end()).toMinutes();
            sink.see(Measure.RUN_HOURS, minutes / MINUTES_AN_HOUR, run);
        }
    }

    private void reading(Noted<ReadingTaken> taken) {
        taken.what().value(Sign.IONISED_CALCIUM).ifPresent(value -> sink.see(Measure.IONISED_CALCIUM, value, taken));
        taken.what().value(Sign.EXTRACORPOREAL).ifPresent(millilitres -> Watch.body(file).ifPresent(body ->
                sink.see(Measure.EXTRACORPOREAL, millilitres / MILLILITRES_A_LITRE / body.bloodLitres() * 100, taken)));
    }

    private void product(Noted<ProductCounted> counted) {
        sink.see(Measure.PRODUCT_HAEMATOCRIT, counted.what().haematocritPercent(), counted);
        sink.see(Measure.VIABILITY, counted.what().viabilityPercent(), counted);
    }

    /// Cells of all runs together, once: what counts is what the patient gets.
    private void amounts() {
        file.last(ProductCounted.class).ifPresent(newest -> Collected.of(file).perKg().ifPresent(perKg -> {
            sink.see(Measure.CD34_PER_KG, perKg.cd34Millions(), newest);
            sink.see(Measure.MNC_PER_KG, perKg.mncHundredMillions(), newest);
        }));
    }

    private void received(Noted<Received> bag) {
        sink.see(Measure.TRANSPORT_TEMPERATURE, bag.what().celsius(), bag);
        file.each(RunRecorded.class).stream().filter(run -> run.what().run() == bag.what().run()).findFirst()
                .ifPresent(run -> sink.see(Measure.TRANSPORT_HOURS,
                        Duration.between(run.what().end(), bag.what().at()).toMinutes() / MINUTES_AN_HOUR, bag));
    }
}

package cn.yingchun.ui.bedside.picture;

import cn.yingchun.domain.cases.BedsideFact.Continued;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Paused;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.collect.Forecast;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The run under way, if one is: since when, how far, and whether the machine stands still.
///
/// @param processed litres by the last reading
/// @param goal      litres that the target needs by the forecast (F9); empty before target and count are known
/// @param nextAsk   when the next reading is due
public record RunNow(int number, Instant start, boolean paused, double processed, Optional<Double> goal, Instant nextAsk) {
    /// Readings are asked for every 15 minutes [domain facts §3.3, practice].
    private static final Duration EVERY = Duration.ofMinutes(15);

    static Optional<RunNow> of(CaseFile file) {
        var ended = file.each(RunRecorded.class).stream().map(run -> run.what().run()).toList();
        return file.last(RunStarted.class).filter(start -> !ended.contains(start.what().run())).map(start -> of(file, start));
    }

    private static RunNow of(CaseFile file, Noted<RunStarted> start) {
        var run = start.what().run();
        var readings = BedsidePicture.newestFirst(file, ReadingTaken.class).filter(reading -> reading.what().run() == run).toList();
        var processed = readings.stream().flatMap(reading -> reading.what().value(Sign.PROCESSED).stream()).findFirst().orElse(0.0);
        var last = readings.isEmpty() ? start.what().at() : readings.getFirst().happened();
        var pauses = file.each(Paused.class).stream().filter(pause -> pause.what().run() == run).count();
        var goes = file.each(Continued.class).stream().filter(pause -> pause.what().run() == run).count();
        return new RunNow(run, start.what().at(), pauses > goes, processed, goal(file), last.plus(EVERY));
    }

    private static Optional<Double> goal(CaseFile file) {
        return file.target().flatMap(target -> file.each(CountTaken.class).reversed().stream()
                .flatMap(count -> count.what().value(Count.CD34).stream()).findFirst().filter(cells -> cells > 0)
                .map(cells -> Forecast.of(target.targetCd34PerKg(), target.recipientKg(), cells, Forecast.USUAL_EFFICIENCY).litres()));
    }
}

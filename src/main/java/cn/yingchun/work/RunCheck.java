package cn.yingchun.work;

import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.SecondDay;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// Whether a run may begin, and whether its record can be.
record RunCheck(Pen pen, CaseFile file) {
    private static final Set<Measure> WATCHED = EnumSet.of(
            Measure.PLATELETS_DAY_1, Measure.PLATELETS_DAY_2, Measure.CD34_IN_BLOOD, Measure.SPLEEN_PAIN, Measure.HEADACHE,
            Measure.SYSTOLIC, Measure.PULSE, Measure.TEMPERATURE);

    /// @throws Trouble `case.run.willing`, `case.run.number`, `case.run.open`, `case.run.guard`, `case.run.stop`
    RunStarted passed(RunStarted start, String override) {
        if (!start.willing()) {
            throw new Trouble("case.run.willing");
        }
        var done = file.each(RunRecorded.class).size();
        if (file.each(RunStarted.class).size() > done) {
            throw new Trouble("case.run.open", done + 1);
        }
        if (start.run() != done + 1) {
            throw new Trouble("case.run.number", done + 1);
        }
        if (override.isBlank()) {
            refuseUnguarded(done);
        }
        return start;
    }

    private void refuseUnguarded(int done) {
        var hindrances = SecondDay.of(file, pen.today()).hindrances();
        if (done > 0 && !hindrances.isEmpty()) {
            throw new Trouble("case.run.guard", Wording.key(hindrances.getFirst().key()));
        }
        new Stops(pen.rules().alarms()).now(file, WATCHED).stream().findFirst().ifPresent(alarm -> {
            throw new Trouble("case.run.stop", alarm);
        });
    }

    /// @throws Trouble `case.run.not-running`, `case.run.times`, `case.run.people`, `case.value.impossible`
    RunRecorded passed(RunRecorded run) {
        Values.require("PROCESSED", run.processedLitres());
        Values.require("ANTICOAGULANT", run.anticoagulantMl());
        Values.require("CALCIUM_GIVEN", run.calciumMl());
        var started = file.each(RunStarted.class).stream().anyMatch(start -> start.what().run() == run.run());
        if (!started || file.each(RunRecorded.class).stream().anyMatch(other -> other.what().run() == run.run())) {
            throw new Trouble("case.run.not-running", run.run());
        }
        if (!run.start().isBefore(run.end()) || run.end().isAfter(pen.now())) {
            throw new Trouble("case.run.times");
        }
        if (new HashSet<>(run.nurses()).size() < 2) {
            throw new Trouble("case.run.people");
        }
        return run;
    }
}

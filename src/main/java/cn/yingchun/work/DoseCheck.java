package cn.yingchun.work;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.say.Trouble;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Whether a dose may be written as given: call, scale, two people, vials, expiry, order, and no stop alarm without a
/// physician's reason.
record DoseCheck(Pen pen, CaseFile file) {
    private static final Set<Measure> WATCHED = EnumSet.of(
            Measure.DOSE_PER_KG, Measure.DOSE_PER_DAY, Measure.SITE_VOLUME, Measure.GCSF_DAY, Measure.WBC_ON_GCSF,
            Measure.PLATELETS_BASELINE, Measure.SYSTOLIC, Measure.PULSE, Measure.TEMPERATURE, Measure.SPLEEN_PAIN, Measure.HEADACHE);

    /// @throws Trouble `case.dose.call`, `case.dose.weight`, `case.dose.people`, `case.dose.number`, `case.dose.vials`,
    ///                 `case.dose.expired`, `case.dose.stop`, `case.value.impossible`
    DoseGiven passed(DoseGiven dose) {
        Values.require("DOSE", dose.micrograms());
        Values.require("DOSE_VOLUME", dose.millilitres());
        Values.require("SITES", dose.sites());
        var given = file.each(DoseGiven.class).size();
        refuse(given == 0 && !calledToday(), "case.dose.call");
        refuse(file.each(Weighed.class).isEmpty(), "case.dose.weight");
        refuse(dose.injector().isBlank() || dose.checker().isBlank() || dose.injector().strip().equals(dose.checker().strip()),
                "case.dose.people");
        if (dose.number() != given + 1) {
            throw new Trouble("case.dose.number", given + 1);
        }
        var sum = dose.vials().stream().mapToInt(vials -> vials.micrograms() * vials.count()).sum();
        if (!dose.vials().isEmpty() && sum < dose.micrograms()) {
            throw new Trouble("case.dose.vials", sum, (int) dose.micrograms());
        }
        refuse(dose.drug().expiry().isBefore(pen.today()), "case.dose.expired");
        if (dose.override().filter(reason -> !reason.isBlank()).isEmpty()) {
            refuseStops(dose);
        }
        return dose;
    }

    private void refuseStops(DoseGiven dose) {
        new Stops(pen.rules().alarms()).now(file.asIf(dose, pen.now()), WATCHED).stream().findFirst().ifPresent(alarm -> {
            throw new Trouble("case.dose.stop", alarm);
        });
    }

    private boolean calledToday() {
        return file.last(GoNoGo.class).filter(call -> call.what().go() && day(call.what()).equals(pen.today())).isPresent();
    }

    private static LocalDate day(GoNoGo call) {
        return call.at().atZone(WorkCalendar.ZONE).toLocalDate();
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new Trouble(key);
        }
    }
}

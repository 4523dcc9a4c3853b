package cn.yingchun.work;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.mobilise.Mobilisation;
import cn.yingchun.domain.say.Trouble;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Whether a dose may be written as given: call, scale, two people, vials, expiry, order, and no stop alarm without a
/// physician's reason.
record DoseCheck(Pen pen, CaseFile file) {
    private static final Set<Measure> WATCHED = EnumSet.of(
            Measure.DOSE_PER_KG, Measure.DOSE_PER_DAY, Measure.SITE_VOLUME, Measure.GCSF_DAY, Measure.WBC_ON_GCSF,
            Measure.PLATELETS_BASELINE, Measure.SYSTOLIC, Measure.PULSE, Measure.TEMPERATURE, Measure.SPLEEN_PAIN, Measure.HEADACHE);

    private static final Set<Sign> NEEDED = EnumSet.of(Sign.SYSTOLIC, Sign.PULSE, Sign.TEMPERATURE);
    private static final Duration VITALS = Duration.ofHours(2);
    private static final Duration SYMPTOMS = Duration.ofHours(12);
    /// Grade 3 before the next dose needs the registry's word [S11].
    private static final int GRAVE = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

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

    /// What must have been done before a dose that is given now; one that is taken over from paper was given already.
    ///
    /// @throws Trouble `case.dose.order`, `case.dose.disputed`, `case.dose.vitals`, `case.dose.symptoms`, `case.dose.differs`, `case.dose.early`,
    ///                 `case.dose.grave`
    DoseGiven ready(DoseGiven dose) {
        passed(dose);
        var mobilisation = Mobilisation.of(file);
        var order = mobilisation.order().orElseThrow(() -> new Trouble("case.dose.order"));
        refuse(file.conflicts().stream().anyMatch(one -> one.register().kind().equals("dose")), "case.dose.disputed");
        refuse(recent(ReadingTaken.class, VITALS).filter(reading -> reading.what().values().keySet().containsAll(NEEDED)).isEmpty(), "case.dose.vitals");
        var graded = recent(SymptomsGraded.class, SYMPTOMS);
        refuse(graded.isEmpty(), "case.dose.symptoms");
        if (dose.override().filter(reason -> !reason.isBlank()).isPresent()) {
            return dose;
        }
        if (Math.abs(order.micrograms() - dose.micrograms()) > 0.5) {
            throw new Trouble("case.dose.differs", (int) order.micrograms());
        }
        mobilisation.last().map(last -> last.happened().plus(mobilisation.leastBetween())).filter(from -> from.isAfter(pen.now())).ifPresent(from -> {
            throw new Trouble("case.dose.early", mobilisation.leastBetween().toHours(), CLOCK.format(from.atZone(WorkCalendar.ZONE)));
        });
        refuse(graded.filter(one -> one.what().grades().values().stream().anyMatch(grade -> grade >= GRAVE)).isPresent(), "case.dose.grave");
        return dose;
    }

    private <T extends CaseFact> Optional<Noted<T>> recent(Class<T> kind, Duration within) {
        return file.each(kind).stream().max(Comparator.comparing(Noted::happened))
                .filter(noted -> noted.happened().isAfter(pen.now().minus(within)));
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

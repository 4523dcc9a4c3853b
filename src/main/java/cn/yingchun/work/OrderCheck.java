package cn.yingchun.work;

import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.say.Trouble;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// Whether an order for G-CSF may be written: a weighed donor, whole vials, possible days, and no stop bound crossed without
/// the physician's reason.
record OrderCheck(Pen pen, CaseFile file) {
    private static final int MOST_DAYS = 10;

    /// @throws Trouble `case.dose.weight`, `case.order.per-day`, `case.order.days`, `case.order.physician`, `case.dose.vials`,
    ///                 `case.order.stop`, `case.value.impossible`
    DoseOrdered passed(DoseOrdered order) {
        Values.require("DOSE", order.micrograms());
        var kg = file.last(Weighed.class).orElseThrow(() -> new Trouble("case.dose.weight")).what().kg();
        if (order.perDay() < 1 || order.perDay() > 2) {
            throw new Trouble("case.order.per-day");
        }
        if (order.last().isBefore(order.first()) || ChronoUnit.DAYS.between(order.first(), order.last()) >= MOST_DAYS) {
            throw new Trouble("case.order.days", MOST_DAYS);
        }
        if (order.physician().isBlank()) {
            throw new Trouble("case.order.physician");
        }
        var sum = order.vials().stream().mapToInt(vials -> vials.micrograms() * vials.count()).sum();
        if (!order.vials().isEmpty() && sum < order.micrograms()) {
            throw new Trouble("case.dose.vials", sum, (int) order.micrograms());
        }
        if (order.override().filter(reason -> !reason.isBlank()).isEmpty()) {
            refuseStops(order.micrograms() * order.perDay(), kg);
        }
        return order;
    }

    private void refuseStops(double daily, double kg) {
        var alarms = pen.rules().alarms();
        Stream.concat(alarms.judge(Measure.DOSE_PER_KG, Body.dosePerKg(daily, kg)).stream(), alarms.judge(Measure.DOSE_PER_DAY, daily).stream())
                .filter(alarm -> alarm.level() == Alarm.Level.STOP).findFirst().ifPresent(alarm -> {
                    throw new Trouble("case.order.stop", alarm);
                });
    }
}

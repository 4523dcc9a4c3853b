package cn.yingchun.work.practice;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Vials;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.work.Bedside;
import cn.yingchun.work.Casework;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The days at the bed of a practice case, with the figures of the worked example (domain facts §7.5): 70 kg, 600 µg,
/// 12 L, 200 mL with 2,000 CD34+ a µL.
record Bed(Casework work, CaseId id, Days days) {
    private static final double DONOR_KG = 70;
    private static final int DOSES_BEFORE = 4;
    /// What the lower blood pressure lies under the upper, mmHg.
    private static final double PULSE_PRESSURE = 42;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration UNDER_WAY = Duration.ofMinutes(50);
    /// Quarters of an hour from 9:30 to the end of the run.
    private static final int QUARTERS = 12;

    double recipientKg() {
        return 70;
    }

    void mobilise() {
        prepare();
        for (int day = 0; day < DOSES_BEFORE; day++) {
            dose(day + 1, days.firstDose().plusDays(day), "08:00");
        }
        during();
        morning();
    }

    /// Scale, baseline count, order, first dose and the watch after it.
    void prepare() {
        var first = days.firstDose();
        bedside(first, "07:20").weighed(id, new Weighed(DONOR_KG, Optional.of(1.75)));
        bedside(first, "07:30").counted(id, new CountTaken(Moment.BASELINE, Map.of(Count.WBC, 6.1, Count.PLATELETS, 210.0, Count.HAEMOGLOBIN, 146.0)));
        bedside(first, "07:35").ordered(id, new DoseOrdered(1, 600, 1, List.of(new Vials(300, 2)), LocalTime.of(8, 0), first, days.d0(),
                Staff.PHYSICIAN, Optional.empty()));
        tick("C53", first, "07:40");
    }

    void during() {
        tick("C55", days.firstDose(), "08:40");
        bedside(days.d0().minusDays(2), "12:30").symptoms(id, new SymptomsGraded(Map.of(Symptom.BONE_PAIN, 1, Symptom.HEADACHE, 1), false, false));
        bedside(days.d0().minusDays(2), "07:30").counted(id, new CountTaken(Moment.DURING, Map.of(Count.WBC, 21.5, Count.PLATELETS, 204.0, Count.CD34, 12.0)));
        bedside(days.d0().minusDays(1), "07:00").counted(id, new CountTaken(Moment.DURING, Map.of(Count.WBC, 34.0, Count.PLATELETS, 195.0, Count.CD34, 38.0)));
    }

    /// The collection morning: call, fifth dose, counts, through the gate.
    void morning() {
        var at = Days.at(days.d0(), "06:50");
        work.at(at).goNoGo(id, new GoNoGo(true, Staff.PROVINCE, at));
        dose(DOSES_BEFORE + 1, days.d0(), "07:00");
        bedside(days.d0(), "07:40").counted(id, new CountTaken(Moment.BEFORE_RUN,
                Map.of(Count.WBC, 42.0, Count.PLATELETS, 180.0, Count.CD34, 80.0, Count.CALCIUM, 2.3, Count.POTASSIUM, 4.1, Count.MAGNESIUM, 0.9)));
        work.at(Days.at(days.d0(), "08:00")).advance(id);
    }

    void dose(int number, LocalDate day, String time) {
        var before = LocalTime.parse(time).minusMinutes(10).toString();
        bedside(day, before).reading(id, new ReadingTaken(0, Map.of(Sign.SYSTOLIC, 118.0 + number, Sign.DIASTOLIC, 74.0 + number, Sign.PULSE, 70.0 + number,
                Sign.SPO2, 98.0, Sign.TEMPERATURE, 36.5)));
        bedside(day, before).symptoms(id, new SymptomsGraded(Map.of(Symptom.BONE_PAIN, Math.min(1, number - 1)), false, false));
        bedside(day, time).dose(id, new DoseGiven(number, new Drug("filgrastim", "演示", "L-" + day.getYear(), day.plusYears(1)),
                List.of(new Vials(300, 2)), 600, 2.4, 2, Staff.NURSE, Staff.SECOND_NURSE, Optional.empty()));
    }

    void collect() {
        start();
        run();
        product();
        finish();
    }

    /// A day that gave 2.6 ×10⁶ CD34+ a kg: more than the minimum, less than the target, so that transplant hospital and physician must
    /// decide about a second day (domain facts §3.6).
    void collectTooLittle() {
        start();
        run();
        bedside(days.d0(), "14:00").product(id, new ProductCounted(1, 200, 150, 88, 910, 3, 98, 1, Optional.of("G123498654321")));
        tick("C65", days.d0(), "14:10");
    }

    /// Watch after the run, and through the gate.
    void finish() {
        tick("C65", days.d0(), "14:10");
        work.at(Days.at(days.d0(), "14:20")).advance(id);
    }

    void start() {
        start(Days.at(days.d0(), "08:30"));
    }

    /// For a donor who is on the machine now: begun so long ago that three readings are in and the next is due, whatever the hour is.
    void startLately() {
        var morning = Days.at(days.d0(), "08:30");
        var lately = work.pen().now().truncatedTo(ChronoUnit.MINUTES).minus(UNDER_WAY);
        start(lately.isBefore(morning) || lately.isAfter(morning.plus(Duration.ofDays(1))) ? morning : lately);
    }

    private void start(Instant at) {
        tick("C58", days.d0(), "08:05");
        tick("C60", days.d0(), "08:10");
        work.at(at).bedside().started(id, new RunStarted(1, at, "演示分离机", "双侧肘静脉", true), "");
        reading(at.plus(QUARTER), 122, 78, 1.12, 0.6);
        reading(at.plus(QUARTER.multipliedBy(2)), 118, 80, 1.05, 1.4);
        reading(at.plus(QUARTER.multipliedBy(3)), 116, 84, 0.98, 2.1);
    }

    private void reading(Instant at, double systolic, double pulse, double calcium, double litres) {
        work.at(at).bedside().reading(id, new ReadingTaken(1, Map.of(Sign.SYSTOLIC, systolic, Sign.DIASTOLIC, systolic - PULSE_PRESSURE, Sign.PULSE, pulse, Sign.SPO2, 98.0,
                Sign.TEMPERATURE, 36.6, Sign.IONISED_CALCIUM, calcium, Sign.FLOW, 55.0, Sign.PROCESSED, litres)));
    }

    /// The readings of every quarter of an hour to the end, and the run.
    void run() {
        var from = Days.at(days.d0(), "09:30");
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            reading(from.plus(QUARTER.multipliedBy(quarter)), 116 + quarter % 3 * 2, 80 - quarter % 2 * 2, 1.02 + quarter % 4 * 0.03, Math.round((2.9 + quarter * 0.75) * 10) / 10.0);
        }
        bedside(days.d0(), "12:40").ran(id, new RunRecorded(1, Days.at(days.d0(), "08:30"), Days.at(days.d0(), "12:30"), 12.0, 900, 40,
                List.of(Staff.NURSE, Staff.SECOND_NURSE), Optional.empty()));
        bedside(days.d0(), "12:50").counted(id, new CountTaken(Moment.AFTER_RUN, Map.of(Count.PLATELETS, 121.0)));
    }

    void product() {
        bedside(days.d0(), "14:00").product(id, new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 1, Optional.of("G123498654321")));
    }

    void handOver() {
        label();
        bedside(days.d0(), "15:00").bag(id, new HandedOver(1, Days.at(days.d0(), "15:00"), Staff.COURIER, "F-0316", 4.0));
        bedside(days.d0(), "21:00").bag(id, new Received(1, Days.at(days.d0(), "21:00"), 5.0));
        work.at(Days.at(days.d0(), "21:10")).advance(id);
    }

    void label() {
        tick("C66", days.d0(), "14:30");
    }

    private void tick(String item, LocalDate on, String time) {
        work.at(Days.at(on, time)).ticks().done(id,
                Evidence.of(work.rules().course().checklist().item(item), on, LocalTime.parse(time), Map.of()));
    }

    private Bedside bedside(LocalDate day, String time) {
        return work.at(Days.at(day, time)).bedside();
    }
}

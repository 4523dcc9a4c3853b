package cn.yingchun.domain.gate;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the days of a plan can be, and what is unusual about them.
///
/// @param key   the sentence
/// @param hard  cannot be, rather than unusual
public record PlanCheck(String key, boolean hard) {
    private static final int USUAL_FIRST_DOSE = 4;
    private static final int EARLIEST_CONDITIONING = 10;
    private static final int LATEST_CONDITIONING = 7;
    private static final int HURRIED = 30;

    /// All remarks about a plan, impossible ones first.
    public static List<PlanCheck> of(CaseFile file, Planned plan, Rulebook rules) {
        var remarks = new ArrayList<>(impossible(file, plan));
        plan.on(Anchor.D0).ifPresent(d0 -> {
            note(remarks, "case.plan.g1-unusual", plan.on(Anchor.G1).filter(g1 -> days(g1, d0) != USUAL_FIRST_DOSE));
            note(remarks, "case.plan.p0-unusual",
                    plan.on(Anchor.P0).filter(p0 -> days(p0, d0) > EARLIEST_CONDITIONING || days(p0, d0) < LATEST_CONDITIONING));
            note(remarks, "case.plan.hurried", Optional.of(d0).filter(_ -> days(file.opened().notice(), d0) < HURRIED));
            note(remarks, "case.plan.over-age", Optional.of(d0)
                    .filter(_ -> !rules.ageLimit().allows(file.opened().donorBirthDate(), plan.on(Anchor.D0LAST).orElse(d0))));
            note(remarks, "case.plan.unreserved", Optional.of(d0)
                    .filter(_ -> d0.isAfter(Reservation.Kind.CT.end(file.opened().notice(), rules.calendar()))));
            note(remarks, "case.plan.unannounced", Optional.of(plan.on(Anchor.D0LAST).orElse(d0)).filter(day -> !rules.calendar().announced(day)));
            note(remarks, "case.plan.day-off", Optional.of(d0).filter(day -> rules.calendar().announced(day) && !rules.calendar().isWorkday(day)));
        });
        return List.copyOf(remarks);
    }

    private static List<PlanCheck> impossible(CaseFile file, Planned plan) {
        var remarks = new ArrayList<PlanCheck>();
        var order = List.of(Anchor.H, Anchor.W, Anchor.P0, Anchor.G1, Anchor.D0, Anchor.D0LAST);
        var last = file.opened().notice();
        for (var anchor : order) {
            var day = plan.on(anchor);
            if (day.isPresent() && day.get().isBefore(last)) {
                remarks.add(new PlanCheck("case.plan.order", true));
                break;
            }
            last = day.orElse(last);
        }
        if (!file.line().before(Stage.COND) && !file.on(Anchor.P0).equals(plan.on(Anchor.P0))) {
            remarks.add(new PlanCheck("case.plan.p0-passed", true));
        }
        if (plan.on(Anchor.P0).isPresent() && plan.on(Anchor.P0).equals(plan.on(Anchor.D0))) {
            remarks.add(new PlanCheck("case.plan.p0-is-d0", true));
        }
        return remarks;
    }

    private static void note(List<PlanCheck> remarks, String key, Optional<LocalDate> when) {
        when.ifPresent(_ -> remarks.add(new PlanCheck(key, false)));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}

package cn.yingchun.work.practice;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.Attitude;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.FamilySaid;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.Relation;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.work.Casework;
import cn.yingchun.work.NewCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks one practice case from the match notice onward through the same verbs that people use, gate by gate.
final class Walk {
    private final Casework work;
    private final Days days;
    private final CaseId id;
    private final Bed bed;

    private Walk(Casework work, Days days, CaseId id) {
        this.work = work;
        this.days = days;
        this.id = id;
        bed = new Bed(work, id, days);
    }

    static Walk begin(Casework work, Days days, NewCase what) {
        return new Walk(work, days, work.at(Days.at(days.notice(), "08:40")).open(what));
    }

    /// Goes on with a case from where it stands, on the days that follow from its notice.
    static Walk resumed(Casework work, CaseId id) {
        return new Walk(work, Days.fromNotice(work.file(id).opened().notice()), id);
    }

    CaseId id() {
        return id;
    }

    /// Day on which the next stretch comes to its end.
    LocalDate ends() {
        return switch (work.file(id).stage()) {
            case MATCH, CONTACT -> days.notice();
            case HR -> days.notice().plusDays(9);
            case PLAN -> days.workup().plusDays(1);
            case EXAM -> later(days.clearance(), days.conditioning().minusDays(6));
            case CLEAR -> days.conditioning();
            case COND -> days.firstDose();
            default -> days.d0().plusDays(1);
        };
    }

    Days days() {
        return days;
    }

    Bed bed() {
        return bed;
    }

    /// Walks until the case stands in a stage of the straight line.
    Walk to(Stage stage) {
        while (work.file(id).stage().before(stage)) {
            stretch();
        }
        return this;
    }

    /// Does the work of the stage the case is in and goes through its gate.
    void stretch() {
        switch (work.file(id).stage()) {
            case MATCH -> match();
            case CONTACT -> contact();
            case HR -> typing();
            case PLAN -> planning();
            case EXAM -> exam();
            case CLEAR -> clear();
            case COND -> travel();
            case MOBILISE -> bed.mobilise();
            case COLLECT -> bed.collect();
            case HANDOVER -> bed.handOver();
            case RECOVER -> {
                tick("C69", days.d0().plusDays(1), "10:00");
                advance(days.d0().plusDays(1), "11:00");
            }
            default -> throw new IllegalStateException("nothing to walk in " + work.file(id).stage());
        }
    }

    void match() {
        tick("C01", days.notice(), "08:45");
        tick("C02", days.notice(), "08:50");
        advance(days.notice(), "08:55");
    }

    void contact() {
        call(CallResult.NO_ANSWER, "09:30");
        call(CallResult.REACHED, "14:10");
        tick("C07", days.notice(), "14:20");
        work.at(Days.at(days.notice(), "14:30")).willing(id, new Willing(Answer.YES, Optional.empty(), Optional.empty()));
        work.at(Days.at(days.notice(), "14:35"))
                .family(id, new FamilySaid(Relation.SPOUSE, Attitude.WORRIED, Optional.of("以为要抽骨髓；已解释是从静脉采集")));
        tick("C10", days.notice(), "14:40");
        advance(days.notice(), "14:45");
    }

    void call(CallResult result, String time) {
        work.at(Days.at(days.notice(), time))
                .called(id, new Called(Channel.PHONE, Callee.DONOR, result, Optional.empty(), Optional.empty()));
    }

    private void typing() {
        work.at(Days.at(days.requested(), "09:00")).plan(id, Map.of(Anchor.H, days.requested()), List.of(), "");
        tick("C12", days.requested(), "10:00");
        tick("C13", days.requested().plusDays(1), "09:00");
        tick("C14", days.requested().plusDays(2), "16:00");
        tick("C15", days.notice().plusDays(9), "10:00");
        tick("C16", days.notice().plusDays(9), "11:00");
        advance(days.notice().plusDays(9), "11:30");
    }

    private void planning() {
        var morning = Days.at(days.workup(), "09:00");
        work.at(morning).plan(id, days.all(), days.alternatives(), "");
        work.at(morning).target(id, bed.recipientKg(), 4.0, 2.0);
        tick("C19", days.workup(), "09:30");
        tick("C21", days.workup().plusDays(1), "15:00");
        advance(days.workup().plusDays(1), "15:30");
    }

    /// The examination without its last items, for a case that is to wait in it.
    void examPartly() {
        List.of("C23", "C24", "C25", "C27", "C28", "C29", "C30", "C34").forEach(item -> tick(item, days.exam(), "09:00"));
    }

    private void exam() {
        examPartly();
        List.of("C31", "C35", "C36").forEach(item -> tick(item, days.exam(), "11:00"));
        if (woman()) {
            tick("C38", days.conditioning().minusDays(6), "09:00");
        }
        advance(later(days.clearance(), days.conditioning().minusDays(6)), "16:00");
    }

    private void clear() {
        var day = days.clearance().plusDays(6);
        List.of("C41", "C42", "C43", "C45", "C46").forEach(item -> tick(item, day, "10:00"));
        tick("C44", day, "11:00", Map.of("from", days.firstDose().minusDays(2).toString(), "to", days.d0().plusDays(40).toString()));
        advance(days.conditioning(), "08:30");
    }

    private void travel() {
        tick("C48", days.firstDose().minusDays(3), "15:00");
        tick("C49", days.firstDose(), "06:30");
        tick("C50", days.firstDose(), "06:40");
        if (woman()) {
            tick("C39", days.firstDose(), "06:45");
        }
        goAhead(days.firstDose(), "07:10");
        advance(days.firstDose(), "07:15");
    }

    void goAhead(LocalDate day, String time) {
        var at = Days.at(day, time);
        work.at(at).goNoGo(id, new GoNoGo(true, Staff.PROVINCE, at));
    }

    void tick(String item, LocalDate on, String time) {
        tick(item, on, time, Map.of());
    }

    private void tick(String item, LocalDate on, String time, Map<String, String> special) {
        var done = Evidence.of(work.rules().course().checklist().item(item), on, LocalTime.parse(time), special);
        work.at(Days.at(on, time)).ticks().done(id, done);
    }

    void advance(LocalDate day, String time) {
        work.at(Days.at(day, time)).advance(id);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean woman() {
        return work.file(id).opened().donorSex() == Sex.F;
    }
}

package cn.yingchun.domain.followup;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.gate.FollowUps.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How one visit of a case was kept.
///
/// @param tried calls that did not reach the donor
/// @param done  the day on which the donor was reached
public record Kept(Visit visit, State state, int tried, Optional<LocalDate> done) {
    /// `DUE` from the first day of its window, `OVERDUE` behind the last.
    public enum State { LATER, DUE, OVERDUE, DONE_IN_TIME, DONE_OUT_OF_TIME, LOST }

    /// All visits of a case, those that were made too, as they stand on a day.
    public static List<Kept> of(CaseFile file, Checklist checklist, LocalDate today) {
        return FollowUps.all(file, checklist, today).stream().map(visit -> of(file, visit, today)).toList();
    }

    private static Kept of(CaseFile file, Visit visit, LocalDate today) {
        var calls = file.each(FollowedUp.class).stream().filter(call -> visit.is(call.what())).toList();
        var failed = (int) calls.stream().filter(call -> !call.what().reached()).count();
        var reached = calls.stream().filter(call -> call.what().reached()).findFirst()
                .map(call -> call.happened().atZone(WorkCalendar.ZONE).toLocalDate());
        return new Kept(visit, reached.map(day -> done(visit, day)).orElseGet(() -> open(visit, failed, today)), failed, reached);
    }

    private static State done(Visit visit, LocalDate day) {
        return day.isBefore(visit.first()) || day.isAfter(visit.last()) ? State.DONE_OUT_OF_TIME : State.DONE_IN_TIME;
    }

    private static State open(Visit visit, int failed, LocalDate today) {
        if (failed >= FollowUps.TRIES) {
            return State.LOST;
        }
        return today.isAfter(visit.last()) ? State.OVERDUE : today.isBefore(visit.first()) ? State.LATER : State.DUE;
    }

    /// Whether somebody has still to call.
    public boolean open() {
        return state == State.LATER || state == State.DUE || state == State.OVERDUE;
    }
}

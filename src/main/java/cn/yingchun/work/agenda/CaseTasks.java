package cn.yingchun.work.agenda;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.domain.cases.CourseFact.IncidentReported;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.checklist.Blocking;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Proof;
import cn.yingchun.domain.checklist.Role;
import cn.yingchun.domain.checklist.Section;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.gate.Reservation;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.gate.Standings;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.work.agenda.Task.Group;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one case asks for.
final class CaseTasks {
    private static final Set<Role> OURS = EnumSet.of(Role.COUNTY, Role.CITY, Role.NURSE, Role.DONOR);
    private static final int SOON_DAYS = 10;

    private final CaseFile file;
    private final Rulebook rules;
    private final LocalDateTime now;
    private final List<Task> tasks = new ArrayList<>();

    CaseTasks(CaseFile file, Rulebook rules, LocalDateTime now) {
        this.file = file;
        this.rules = rules;
        this.now = now;
    }

    List<Task> all() {
        incidents();
        if (file.stage().running()) {
            items();
            promises();
            reservation();
        }
        if (file.stage() == Stage.POSTPONED) {
            add(Group.WAITING, Optional.empty(), endOf(now.toLocalDate()), Wording.key("case.agenda.postponed"));
        }
        FollowUps.open(file, rules.checklist(), now.toLocalDate()).stream().findFirst().ifPresent(this::visit);
        return tasks;
    }

    private void incidents() {
        for (var incident : file.each(IncidentOpened.class)) {
            if (file.each(IncidentReported.class).stream().noneMatch(told -> told.what().incident().equals(incident.name()))) {
                var due = incident.what().dueBy().atZone(WorkCalendar.ZONE).toLocalDateTime();
                tasks.add(task(Group.INCIDENT, Optional.empty(), due, true, Wording.key("case.agenda.tell-province")));
            }
        }
    }

    /// Open items up to the stage the case is in, and those in force now that will not be when it counts.
    private void items() {
        var standings = Standings.of(file, rules, now);
        for (var item : rules.checklist().items()) {
            var standing = standings.of(item);
            if (item.blocking() == Blocking.INFO || item.proof() == Proof.VISIT || standing.holds()) {
                continue;
            }
            if (standing instanceof Standing.Lapsed) {
                add(Group.EXPIRING, Optional.of(item), due(item).orElse(endOf(now.toLocalDate())), item);
            } else if (isNow(item)) {
                var due = due(item).orElse(endOf(now.toLocalDate()));
                add(ours(item) ? byDay(due) : waitingOr(byDay(due)), Optional.of(item), due, item);
            }
        }
    }

    /// Items of the present gate, and those of later headings whose window is open.
    private boolean isNow(ChecklistItem item) {
        var atGate = rules.gate(file.stage()).filter(gate -> gate.items().contains(item.id())).isPresent();
        return atGate || item.section().compareTo(section()) <= 0
                || start(item).flatMap(start -> item.window().days(start, rules.calendar()).first())
                        .filter(first -> !now.toLocalDate().isBefore(first)).isPresent();
    }

    private Section section() {
        return switch (file.stage()) {
            case COND -> Section.TRAVEL;
            case POSTPONED, CLOSED, ARCHIVED -> Section.CLOSE;
            default -> Section.valueOf(file.stage().name());
        };
    }

    private Optional<LocalDateTime> due(ChecklistItem item) {
        return start(item).flatMap(start -> {
            var days = item.window().days(start, rules.calendar());
            return days.target().or(days::last).map(CaseTasks::endOf);
        });
    }

    private Optional<LocalDate> start(ChecklistItem item) {
        var anchor = item.window().anchor();
        if (anchor.isPresent()) {
            return file.on(anchor.get());
        }
        return file.item(item.window().from()).filter(noted -> noted.what() instanceof ItemDone)
                .map(noted -> ((ItemDone) noted.what()).on());
    }

    private static boolean ours(ChecklistItem item) {
        return item.who().stream().anyMatch(OURS::contains);
    }

    private static Group waitingOr(Group group) {
        return group == Group.OVERDUE ? Group.OVERDUE : Group.WAITING;
    }

    /// A promise stands, overdue or not, until the next talk with the donor.
    private void promises() {
        var calls = file.each(Called.class);
        calls.forEach(call -> call.what().promised().ifPresent(promise -> {
            if (calls.stream().noneMatch(later -> later.happened().isAfter(call.happened()) && later.what().result() == CallResult.REACHED)) {
                add(byDay(endOf(promise.by())), Optional.empty(), endOf(promise.by()), words -> words.say("case.agenda.promise", promise.what()));
            }
        }));
        file.last(Willing.class).filter(said -> said.what().answer() == Answer.THINK).flatMap(said -> said.what().askAgain())
                .ifPresent(day -> add(byDay(endOf(day)), Optional.empty(), endOf(day), Wording.key("case.agenda.ask-again")));
    }

    /// The reservation ends 53 working days after the notice [S2]; it is mentioned once it is near.
    private void reservation() {
        var end = Reservation.Kind.CT.end(file.opened().notice(), rules.calendar());
        if (file.stage().before(Stage.CLEAR) && now.toLocalDate().isAfter(rules.calendar().plus(end, -SOON_DAYS))) {
            add(byDay(endOf(end)), Optional.empty(), endOf(end), words -> words.say("case.agenda.reservation", end.toString()));
        }
    }

    private void visit(FollowUps.Visit visit) {
        var group = now.toLocalDate().isAfter(visit.last()) ? Group.OVERDUE
                : now.toLocalDate().isBefore(visit.due()) ? Group.LATER : Group.TODAY;
        var item = rules.checklist().item(visit.item());
        tasks.add(task(group, Optional.of(item), endOf(visit.due()), false,
                visit.year() == 0 ? item : words -> words.say("case.agenda.year", item.in(words), visit.year())));
    }

    private Group byDay(LocalDateTime due) {
        return due.isBefore(now) ? Group.OVERDUE : due.toLocalDate().equals(now.toLocalDate()) ? Group.TODAY : Group.LATER;
    }

    private void add(Group group, Optional<ChecklistItem> item, LocalDateTime due, Wording what) {
        tasks.add(task(group, item, due, false, what));
    }

    private Task task(Group group, Optional<ChecklistItem> item, LocalDateTime due, boolean timed, Wording what) {
        return new Task(file.id(), file.opened().number(), file.opened().donorCode(), group, item.map(ChecklistItem::id), due, timed, what);
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).withNano(0);
    }
}

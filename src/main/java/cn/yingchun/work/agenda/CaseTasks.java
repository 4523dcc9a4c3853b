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
import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.contact.AttemptPlan;
import cn.yingchun.domain.contact.AttemptRules;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.gate.Reservation;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.gate.Standings;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.work.agenda.Task.Group;
import cn.yingchun.work.agenda.Task.Weight;
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
    private final AttemptRules attempts;
    private final List<Task> tasks = new ArrayList<>();

    CaseTasks(CaseFile file, Rulebook rules, LocalDateTime now) {
        this.file = file;
        this.rules = rules;
        this.now = now;
        attempts = AttemptRules.load(rules.calendar());
    }

    List<Task> all() {
        incidents();
        tasks.addAll(new EventTasks(file, now).all());
        if (file.stage().running()) {
            items();
            promises();
            tasks.addAll(new MoveTasks(file, now).all());
            reservation();
        }
        if (file.stage() == Stage.POSTPONED) {
            tasks.add(new Line("postponed", Group.WAITING, endOf(now.toLocalDate())).says(Wording.key("case.agenda.postponed")));
        }
        FollowUps.open(file, rules.checklist(), now.toLocalDate()).stream().findFirst().ifPresent(this::visit);
        return tasks;
    }

    private void incidents() {
        for (var incident : file.each(IncidentOpened.class)) {
            if (file.each(IncidentReported.class).stream().noneMatch(told -> told.what().incident().equals(incident.name()))) {
                var due = incident.what().dueBy().atZone(WorkCalendar.ZONE).toLocalDateTime();
                tasks.add(new Line("incident " + incident.name(), Group.INCIDENT, due).timed().says(Wording.key("case.agenda.tell-province")));
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
                tasks.add(new Line(item.id(), Group.EXPIRING, due(item).orElse(endOf(now.toLocalDate()))).of(item).says(item));
            } else if (isNow(item)) {
                var due = due(item).orElse(endOf(now.toLocalDate()));
                tasks.add(item.proof() == Proof.CALL ? nextCall(item, due)
                        : new Line(item.id(), ours(item) ? byDay(due) : waitingOr(byDay(due)), due).of(item).says(item));
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
                tasks.add(new Line(DonorTasks.promiseKey(call.fact()), byDay(endOf(promise.by())), endOf(promise.by())).weighs(Weight.PROMISE)
                        .says(words -> words.say("case.agenda.promise", promise.what())));
            }
        }));
        file.last(Willing.class).filter(said -> said.what().answer() == Answer.THINK).ifPresent(said -> said.what().askAgain()
                .ifPresent(day -> tasks.add(new Line("ask-again " + said.name(), byDay(endOf(day)), endOf(day)).weighs(Weight.PROMISE)
                        .says(Wording.key("case.agenda.ask-again")))));
    }

    /// The reservation ends 53 working days after the notice [S2]; it is mentioned once it is near.
    private void reservation() {
        var end = Reservation.Kind.CT.end(file.opened().notice(), rules.calendar());
        if (file.stage().before(Stage.CLEAR) && now.toLocalDate().isAfter(rules.calendar().plus(end, -SOON_DAYS))) {
            tasks.add(new Line("reservation", byDay(endOf(end)), endOf(end)).says(words -> words.say("case.agenda.reservation", end.toString())));
        }
    }

    private void visit(FollowUps.Visit visit) {
        var group = now.toLocalDate().isAfter(visit.last()) ? Group.OVERDUE
                : now.toLocalDate().isBefore(visit.due()) ? Group.LATER : Group.TODAY;
        var item = rules.checklist().item(visit.item());
        tasks.add(new Line(visit.item() + " " + visit.year(), group, endOf(visit.due())).of(item)
                .says(visit.weekly() ? words -> words.say("after.visit.week", visit.year()) : visit.year() == 0 ? item : words -> words.say("case.agenda.year", item.in(words), visit.year())));
    }

    private Group byDay(LocalDateTime due) {
        return due.isBefore(now) ? Group.OVERDUE : due.toLocalDate().equals(now.toLocalDate()) ? Group.TODAY : Group.LATER;
    }

    /// The call that reaches the donor: overdue once its time limit has passed, else due in the part of the day to try next.
    private Task nextCall(ChecklistItem item, LocalDateTime limit) {
        var tried = Attempt.sinceTalk(Attempt.among(file.history().stream()));
        var next = new AttemptPlan(attempts, tried, Set.of()).next(now);
        var group = limit.isBefore(now) ? Group.OVERDUE : byDay(next.until());
        return new Line(item.id(), group, group == Group.OVERDUE ? limit : next.until()).of(item).timed()
                .says(words -> words.say("case.agenda.call", item.in(words), next.number(), next.part()));
    }

    /// A task in the making: what all tasks of this case have in common is added at the end.
    private final class Line {
        private final String key;
        private final Group group;
        private final LocalDateTime due;
        private Optional<ChecklistItem> item = Optional.empty();
        private boolean timed;
        private Weight weight = Weight.HARD;

        Line(String key, Group group, LocalDateTime due) {
            this.key = key;
            this.group = group;
            this.due = due;
        }

        Line of(ChecklistItem which) {
            item = Optional.of(which);
            return weighs(which.blocking() == Blocking.HARD ? Weight.HARD : Weight.SOFT);
        }

        Line timed() {
            timed = true;
            return this;
        }

        Line weighs(Weight how) {
            weight = how;
            return this;
        }

        Task says(Wording what) {
            var opened = file.opened();
            return new Task(Subject.of(file.id()), key, opened.number(), Optional.of(opened.donor()), opened.donorCode(), group,
                    item.map(ChecklistItem::id), due, timed, weight, what);
        }
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).withNano(0);
    }
}

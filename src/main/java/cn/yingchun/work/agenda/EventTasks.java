package cn.yingchun.work.agenda;

import cn.yingchun.domain.adverse.Event;
import cn.yingchun.domain.adverse.Events;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.work.agenda.Task.Group;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Who must still be told of the adverse events of a case.
record EventTasks(CaseFile file, LocalDateTime now) {
    private static final Events BOOK = Events.load();
    private static final Duration AT_ONCE = Duration.ofDays(1);

    List<Task> all() {
        return BOOK.of(file).stream().filter(event -> event.closed().isEmpty())
                .flatMap(event -> event.open().stream().map(clock -> task(event, clock))).toList();
    }

    private Task task(Event event, Event.Clock clock) {
        var due = clock.dueBy().atZone(WorkCalendar.ZONE).toLocalDateTime();
        var group = clock.duty().within().filter(time -> time.compareTo(AT_ONCE) <= 0).isPresent() ? Group.INCIDENT
                : due.isBefore(now) ? Group.OVERDUE : due.toLocalDate().equals(now.toLocalDate()) ? Group.TODAY : Group.LATER;
        return new Task(Subject.of(file.id()), "event " + event.number() + " " + clock.duty().code(), file.opened().number(),
                Optional.of(file.opened().donor()), file.opened().donorCode(), group, Optional.empty(), due, true, Task.Weight.HARD,
                words -> words.say("after.agenda.tell", event.number(), clock.duty()));
    }
}

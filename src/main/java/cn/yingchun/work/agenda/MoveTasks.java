package cn.yingchun.work.agenda;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.checklist.Role;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.gate.Moved;
import cn.yingchun.domain.say.Words;
import cn.yingchun.work.agenda.Task.Group;
import cn.yingchun.work.agenda.Task.Weight;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who must still hear that the days of a case moved: a line for each, due the same day, until somebody says it was told.
record MoveTasks(CaseFile file, LocalDateTime now) {
    List<Task> all() {
        return Moved.last(file).stream().flatMap(moved -> Moved.hear().stream().sorted().map(role -> task(moved, role))).toList();
    }

    private Task task(Moved moved, Role role) {
        var due = LocalDateTime.ofInstant(moved.to().happened(), WorkCalendar.ZONE).toLocalDate().atTime(LocalTime.MAX).withNano(0);
        return new Task(Subject.of(file.id()), "tell " + role + " " + moved.to().name(), file.opened().number(), Optional.of(file.opened().donor()),
                file.opened().donorCode(), due.isBefore(now) ? Group.OVERDUE : Group.TODAY, Optional.empty(), due, false, Weight.PROMISE,
                words -> words.say("case.agenda.tell-move", words.say(role.key()), days(moved, words)));
    }

    private static String days(Moved moved, Words words) {
        return moved.days().stream().map(anchor -> words.say("case.agenda.moved-day", words.say(anchor.key()),
                moved.to().what().on(anchor).map(Object::toString).orElse("–"))).collect(Collectors.joining(words.say("case.agenda.moved-and")));
    }
}

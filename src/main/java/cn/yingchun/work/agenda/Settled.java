package cn.yingchun.work.agenda;

import cn.yingchun.domain.contact.ReachFact.Finished;
import cn.yingchun.domain.contact.ReachFact.PutOff;
import cn.yingchun.domain.contact.ReachFact.Unfinished;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.work.agenda.Task.Group;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which tasks of a case or donor people finished or put off. A task that was put off stands under "later" until its day,
/// and on that day where it stood before: nothing is lost, however many days off lie between.
record Settled(Set<String> finished, Map<String, LocalDate> until) {
    /// @param facts in clock order
    static Settled of(List<Fact> facts) {
        var finished = new HashSet<String>();
        var until = new HashMap<String, LocalDate>();
        for (var fact : facts) {
            if (fact.what() instanceof Finished(var task)) {
                finished.add(task);
            } else if (fact.what() instanceof Unfinished(var task)) {
                finished.remove(task);
            } else if (fact.what() instanceof PutOff(var task, var day)) {
                until.put(task, day);
            }
        }
        return new Settled(finished, until);
    }

    /// The tasks as they are to be shown. What the province must hear of within the hour cannot be put off.
    Stream<Task> over(Stream<Task> tasks, LocalDateTime now) {
        return tasks.filter(task -> !finished.contains(task.key())).map(task -> {
            var day = until.get(task.key());
            return day == null || task.group() == Group.INCIDENT || !day.isAfter(now.toLocalDate()) ? task
                    : task.on(Group.LATER, day.atTime(LocalTime.MAX).withNano(0));
        });
    }
}

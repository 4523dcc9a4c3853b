package cn.yingchun.work.agenda;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.work.agenda.Task.Group;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is to be done, over all cases: overdue, today by hour, expiring before it counts, waiting for others, later.
///
/// Nothing is stored: the list is computed from the cases at each look, so that nothing is lost over days off.
public record Agenda(LocalDateTime now, List<Task> tasks) {
    private static final Comparator<Task> ORDER =
            Comparator.comparing(Task::group).thenComparing(Task::due).thenComparing(Task::number);

    public Agenda {
        tasks = tasks.stream().sorted(ORDER).toList();
    }

    /// The agenda of an office.
    ///
    /// @param now the moment in Beijing
    public static Agenda of(Office office, Rulebook rules, LocalDateTime now) {
        var tasks = new ArrayList<>(of(office.cases().files(CaseFilter.ALL), rules, now).tasks());
        tasks.addAll(new DonorTasks(office, now).all());
        return new Agenda(now, tasks);
    }

    /// The agenda over these cases.
    public static Agenda of(List<CaseFile> files, Rulebook rules, LocalDateTime now) {
        return new Agenda(now, files.stream().filter(file -> file.stage() != Stage.ARCHIVED)
                .flatMap(file -> Settled.of(file.history()).over(new CaseTasks(file, rules, now).all().stream(), now)).toList());
    }

    public List<Task> of(Group group) {
        return tasks.stream().filter(task -> task.group() == group).toList();
    }

    public List<Task> of(CaseId theCase) {
        return tasks.stream().filter(task -> task.theCase().equals(Optional.of(theCase))).toList();
    }
}

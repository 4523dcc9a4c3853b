package cn.yingchun.work.agenda;

import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Promise;
import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.contact.ReachFact;
import cn.yingchun.domain.contact.move.Custody;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.store.Office;
import cn.yingchun.work.agenda.Task.Group;
import cn.yingchun.work.agenda.Task.Weight;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be done for donors outside of a case: promises given on the telephone, donors offered by another branch.
record DonorTasks(Office office, LocalDateTime now) {
    List<Task> all() {
        Map<Subject, List<Fact>> about = new LinkedHashMap<>();
        Stream.of(office.all(Called.class), office.all(ReachFact.class)).flatMap(List::stream)
                .filter(fact -> fact.subject().kind() == Subject.Kind.DONOR)
                .forEach(fact -> about.computeIfAbsent(fact.subject(), _ -> new ArrayList<>()).add(fact));
        var tasks = new ArrayList<Task>();
        about.forEach((donor, facts) -> Settled.of(facts).over(of(donor, facts), now).forEach(tasks::add));
        return tasks;
    }

    private Stream<Task> of(Subject donor, List<Fact> facts) {
        return Stream.concat(promises(donor, facts), offers(donor, facts));
    }

    /// A promise stands until it is kept, or until the next talk.
    private Stream<Task> promises(Subject donor, List<Fact> facts) {
        var attempts = Attempt.among(facts.stream());
        var standing = Attempt.sinceTalk(attempts);
        var last = attempts.reversed().stream().filter(Attempt::reachedDonor).findFirst();
        return Stream.concat(last.stream(), standing.stream()).flatMap(attempt -> attempt.call().promised().stream()
                .map(promise -> promise(donor, attempt, promise)));
    }

    private Task promise(Subject donor, Attempt attempt, Promise promise) {
        return task(donor, promiseKey(attempt.fact()), promise.by(), words -> words.say("case.agenda.promise", promise.what()));
    }

    private Stream<Task> offers(Subject donor, List<Fact> facts) {
        return Custody.of(facts, "").offer().filter(offer -> offer.to().equals(office.name())).stream()
                .map(offer -> task(donor, "move " + offer.name(), offer.on(), Wording.key("reach.move.task")));
    }

    private Task task(Subject donor, String key, LocalDate by, Wording what) {
        var due = by.atTime(LocalTime.MAX).withNano(0);
        var group = due.isBefore(now) ? Group.OVERDUE : by.equals(now.toLocalDate()) ? Group.TODAY : Group.LATER;
        var id = new DonorId(donor.id());
        var code = office.donors().one(id).map(row -> row.code()).orElse("");
        return new Task(donor, key, "", Optional.of(id), code, group, Optional.empty(), due, false, Weight.PROMISE, what);
    }

    /// The key of the task to keep what was promised in a call.
    static String promiseKey(Fact call) {
        return "promise " + call.name();
    }
}

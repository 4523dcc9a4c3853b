package cn.yingchun.domain.contact;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CourseFact.Struck;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One attempt to reach a donor, in a case or outside of one, with the moment in Beijing.
public record Attempt(Fact fact, Called call, LocalDateTime at) {
    private static final Comparator<Attempt> BY_TIME =
            Comparator.comparing(Attempt::at).thenComparingLong(attempt -> attempt.fact().clock()).thenComparing(attempt -> attempt.fact().name());

    /// All attempts among these facts, oldest first; those that were struck are left out.
    ///
    /// @param facts about the donor and about the donor's cases
    public static List<Attempt> among(Stream<Fact> facts) {
        var all = facts.toList();
        var struck = all.stream().map(Fact::what)
                .flatMap(what -> what instanceof Struck(var which) ? Stream.of(which) : Stream.<FactName>empty()).toList();
        return all.stream().filter(fact -> fact.what() instanceof Called && !struck.contains(fact.name())).map(Attempt::of).sorted(BY_TIME).toList();
    }

    private static Attempt of(Fact fact) {
        return new Attempt(fact, (Called) fact.what(), LocalDateTime.ofInstant(fact.happened(), WorkCalendar.ZONE));
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    /// Whether the donor was spoken to in person.
    public boolean reachedDonor() {
        return call.callee() == Callee.DONOR && call.result() == CallResult.REACHED;
    }

    /// The last day on which the donor was spoken to.
    public static Optional<LocalDate> lastTalk(List<Attempt> attempts) {
        return attempts.reversed().stream().filter(Attempt::reachedDonor).map(Attempt::day).findFirst();
    }

    /// The attempts after the donor was last spoken to.
    public static List<Attempt> sinceTalk(List<Attempt> attempts) {
        var from = 0;
        for (int i = 0; i < attempts.size(); i++) {
            from = attempts.get(i).reachedDonor() ? i + 1 : from;
        }
        return attempts.subList(from, attempts.size());
    }
}

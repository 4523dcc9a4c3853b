package cn.yingchun.work;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Writes acts into the office: reads the case, lets a rule judge, records, with nobody writing in between.
///
/// @param at the moment things happened at, where it is not now
/// @param turn one for all pens of an office
public record Pen(Office office, Playbook rules, Clock clock, Optional<Instant> at, ReentrantLock turn) {
    Pen(Office office, Playbook rules, Clock clock) {
        this(office, rules, clock, Optional.empty(), new ReentrantLock());
    }

    public Pen at(Instant happened) {
        return new Pen(office, rules, clock, Optional.of(happened), turn);
    }

    public Instant now() {
        return at.orElseGet(clock::instant);
    }

    public LocalDateTime beijing() {
        return now().atZone(WorkCalendar.ZONE).toLocalDateTime();
    }

    public LocalDate today() {
        return beijing().toLocalDate();
    }

    /// @throws Trouble `case.file.unknown`
    public CaseFile file(CaseId id) {
        return office.cases().file(id).orElseThrow(() -> new Trouble("case.file.unknown"));
    }

    /// Reads a case, lets a rule look at it and say what to write, and writes that as one act.
    public List<Fact> write(CaseId id, Function<CaseFile, Page> rule) {
        turn.lock();
        try {
            var page = rule.apply(file(id));
            var deeds = page.deeds().stream().map(deed -> deed.on(Subject.of(id))).toList();
            return office.record(new Act(office.user(), now(), page.why(), deeds));
        } finally {
            turn.unlock();
        }
    }

    /// Writes one fact about a case that has not ended.
    public List<Fact> running(CaseId id, Function<CaseFile, ? extends CaseFact> rule) {
        return write(id, file -> Page.of(rule.apply(notClosed(file))));
    }

    public static CaseFile notClosed(CaseFile file) {
        if (file.stage() == Stage.CLOSED) {
            throw new Trouble("case.closed", file.opened().number());
        }
        return file;
    }

    public List<Fact> record(List<Deed> deeds) {
        return office.record(new Act(office.user(), now(), Optional.empty(), deeds));
    }

    /// What one act writes.
    public record Page(List<Line> deeds, Optional<String> why) {
        public static Page of(CaseFact... facts) {
            return new Page(Arrays.stream(facts).map(Line::new).toList(), Optional.empty());
        }

        public static Page of(List<? extends CaseFact> facts) {
            return of(facts.toArray(CaseFact[]::new));
        }

        public Page and(Deed deed) {
            return new Page(java.util.stream.Stream.concat(deeds.stream(), java.util.stream.Stream.of(new Line(deed))).toList(), why);
        }

        public Page because(String reason) {
            return new Page(deeds, Optional.of(reason).filter(text -> !text.isBlank()));
        }
    }

    /// A fact about the case itself, or a deed about somebody else in the same act.
    public record Line(Optional<CaseFact> fact, Optional<Deed> deed) {
        Line(CaseFact fact) {
            this(Optional.of(fact), Optional.empty());
        }

        Line(Deed deed) {
            this(Optional.empty(), Optional.of(deed));
        }

        Deed on(Subject theCase) {
            return deed.orElseGet(() -> Deed.of(theCase, fact.orElseThrow()));
        }
    }
}

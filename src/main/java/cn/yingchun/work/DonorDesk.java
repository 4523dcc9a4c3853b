package cn.yingchun.work;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.donor.deferral.DeferralRule;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a coordinator writes about a donor: name, contacts, confirmation, deferrals.
public final class DonorDesk {
    private static final int LONGEST_PREGNANCY_WEEKS = 45;

    private final Office office;
    private final Clock clock;
    private final List<DeferralRule> rules;

    public DonorDesk(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
        rules = DeferralRule.load();
    }

    public DonorFile file(DonorId id) {
        return DonorFile.of(office.history(Subject.of(id)));
    }

    public List<DeferralRule> rules() {
        return rules;
    }

    public List<Fact> named(DonorId id, String name, Optional<String> pinyin) {
        if (name.isBlank()) {
            throw new Trouble("case.donor.name");
        }
        return record(id, new DonorFact.Named(name.strip(), pinyin));
    }

    public List<Fact> contacts(DonorId id, ContactsSet contacts) {
        return record(id, contacts);
    }

    public List<Fact> confirmed(DonorId id, LocalDate on) {
        return record(id, new DonorFact.ContactConfirmed(on));
    }

    /// Defers a donor; the end is computed from the rule.
    ///
    /// @throws Trouble `case.deferral.unknown`, `case.deferral.weeks`, `case.deferral.longer`, `case.deferral.why`
    public List<Fact> defer(DonorId id, NewDeferral what) {
        return record(id, deferred(what));
    }

    /// Something that went on is over: the open deferral gives way to one with an end, in one act.
    ///
    /// @throws Trouble as [#defer], and `case.deferral.none`
    public List<Fact> over(DonorId id, Deferred open, NewDeferral what) {
        standing(id, open);
        var subject = Subject.of(id);
        return office.record(new Act(office.user(), clock.instant(), Optional.of(what.note()).filter(text -> !text.isBlank()),
                List.of(Deed.of(subject, new DonorFact.DeferralLifted(open.rule(), open.from())), Deed.of(subject, deferred(what)))));
    }

    /// The last day of a deferral; empty where it has none yet.
    ///
    /// @throws Trouble as [#defer]
    public Optional<LocalDate> last(NewDeferral what) {
        var why = rules.stream().filter(one -> one.code().equals(what.rule())).findFirst()
                .orElseThrow(() -> new Trouble("case.deferral.unknown", what.rule()));
        if (!what.over()) {
            return Optional.empty();
        }
        if (why.ends() == DeferralRule.Ends.PREGNANCY && (what.weeks() < 1 || what.weeks() > LONGEST_PREGNANCY_WEEKS)) {
            throw new Trouble("case.deferral.weeks", what.weeks());
        }
        var last = why.freeFrom(what.event(), what.weeks()).map(free -> free.minusDays(1));
        what.last().ifPresent(shorter -> {
            if (last.isEmpty() || shorter.isAfter(last.get())) {
                throw new Trouble("case.deferral.longer", last.map(LocalDate::toString).orElse("–"));
            }
            if (what.note().isBlank()) {
                throw new Trouble("case.deferral.why");
            }
        });
        return what.last().or(() -> last);
    }

    private Deferred deferred(NewDeferral what) {
        return new Deferred(what.rule(), what.event(), last(what), what.note());
    }

    private void standing(DonorId id, Deferred deferral) {
        if (!file(id).deferrals().contains(deferral)) {
            throw new Trouble("case.deferral.none");
        }
    }

    /// Lifts a deferral before its end, or one without an end.
    ///
    /// @throws Trouble `case.deferral.none` if no such deferral stands
    public List<Fact> lift(DonorId id, Deferred deferral, String why) {
        standing(id, deferral);
        if (why.isBlank()) {
            throw new Trouble("case.item.reason");
        }
        return office.record(Act.of(office.user(), clock.instant(), Subject.of(id),
                new DonorFact.DeferralLifted(deferral.rule(), deferral.from())).because(why));
    }

    private List<Fact> record(DonorId id, DonorFact fact) {
        return office.record(Act.of(office.user(), clock.instant(), Subject.of(id), fact));
    }
}

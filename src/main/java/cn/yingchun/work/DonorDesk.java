package cn.yingchun.work;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.donor.deferral.DeferralRule;
import cn.yingchun.domain.fact.Act;
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
    /// @param event when the illness was over, the operation was, the pregnancy ended …
    /// @param weeks completed weeks of pregnancy, 0 elsewhere
    /// @throws Trouble `case.deferral.unknown`, `case.deferral.weeks`
    public List<Fact> defer(DonorId id, String rule, LocalDate event, int weeks, String note) {
        var why = rules.stream().filter(one -> one.code().equals(rule)).findFirst()
                .orElseThrow(() -> new Trouble("case.deferral.unknown", rule));
        if (why.ends() == DeferralRule.Ends.PREGNANCY && (weeks < 1 || weeks > LONGEST_PREGNANCY_WEEKS)) {
            throw new Trouble("case.deferral.weeks", weeks);
        }
        var last = why.freeFrom(event, weeks).map(free -> free.minusDays(1));
        return record(id, new Deferred(rule, event, last, note));
    }

    /// Lifts a deferral before its end, or one without an end.
    ///
    /// @throws Trouble `case.deferral.none` if no such deferral stands
    public List<Fact> lift(DonorId id, Deferred deferral, String why) {
        if (!file(id).deferrals().contains(deferral)) {
            throw new Trouble("case.deferral.none");
        }
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

package cn.yingchun.work.reach;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.contact.AttemptPlan;
import cn.yingchun.domain.contact.AttemptRules;
import cn.yingchun.domain.contact.Confirming;
import cn.yingchun.domain.contact.ContactCard;
import cn.yingchun.domain.contact.ReachFact;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.office.Address;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.work.Casework;
import cn.yingchun.work.access.Looks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeping in touch with donors: their contact cards, calls within a case and outside of one, and the next attempt.
public final class Reaching {
    private final Office office;
    private final Casework casework;
    private final Clock clock;
    private final AttemptRules rules;

    public Reaching(Office office, Casework casework, Clock clock) {
        this.office = office;
        this.casework = casework;
        this.clock = clock;
        rules = AttemptRules.load(casework.rules().course().calendar());
    }

    public AttemptRules rules() {
        return rules;
    }

    /// Handing over to other branches.
    public Moves moves() {
        return new Moves(this);
    }

    /// Whether its people are invented, which every paper must say.
    public boolean practice() {
        return office.founded().practice();
    }

    /// Where this office is to be found.
    public Address address() {
        return Address.of(office.history(office.subject()));
    }

    /// The donors of a list that is taken along on paper, with their numbers; that they leave the program is written down first.
    ///
    /// @throws Trouble `access.why`
    public List<Touch> onPaper(List<DonorId> donors, String paper, String why) {
        new Looks(office, clock).exported(paper, "pdf", donors.size(), why);
        return donors.stream().map(this::touch).toList();
    }

    /// Entering donors by hand.
    public Entering entering() {
        return new Entering(this);
    }

    /// Call-back campaigns.
    public Campaigns campaigns() {
        return new Campaigns(this);
    }

    /// The moment in Beijing.
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    /// How a donor stands with us.
    ///
    /// @throws Trouble `reach.donor.unknown`
    public Touch touch(DonorId id) {
        var row = office.donors().one(id).orElseThrow(() -> new Trouble("reach.donor.unknown"));
        var facts = office.history(Subject.of(id));
        var cases = office.cases().page(CaseFilter.of(id), 0, Integer.MAX_VALUE).rows();
        var all = new ArrayList<>(facts);
        cases.forEach(one -> all.addAll(office.history(Subject.of(one.id()))));
        var attempts = Attempt.among(all.stream());
        var card = ContactCard.of(row.registry(), facts, attempts);
        var plan = new AttemptPlan(rules, Attempt.sinceTalk(attempts), card.askable());
        return new Touch(row, card, attempts, plan, running(cases), facts);
    }

    /// How a donor stands, with name and numbers whole for a kind of work; that somebody looks is written down first.
    ///
    /// @param why the kind of work
    /// @throws Trouble `reach.donor.unknown`
    public Touch look(DonorId id, String why) {
        new Looks(office, clock).inWork(id, why);
        return touch(id);
    }

    /// Writes down a call: about the open case of the donor, else about the donor. Whoever was reached is confirmed.
    public List<Fact> called(DonorId id, Called call) {
        var open = running(office.cases().page(CaseFilter.of(id), 0, Integer.MAX_VALUE).rows());
        if (open.isPresent()) {
            return casework.called(open.get().id(), call);
        }
        var deeds = new ArrayList<>(List.of(Deed.of(Subject.of(id), call)));
        Confirming.by(id, call, now().toLocalDate()).ifPresent(deeds::add);
        return record(deeds);
    }

    /// A new version of the contact card; it replaces the versions that were seen.
    ///
    /// @throws Trouble `reach.card.relatives`, `reach.card.blank`
    public List<Fact> contacts(DonorId id, ContactsSet contacts, List<FactName> seen) {
        if (contacts.relatives().size() > ContactCard.RELATIVES) {
            throw new Trouble("reach.card.relatives", ContactCard.RELATIVES);
        }
        if (contacts.numbers().stream().anyMatch(one -> one.value().isBlank()) || contacts.relatives().stream().anyMatch(one -> one.number().isBlank())) {
            throw new Trouble("reach.card.blank");
        }
        return record(List.of(new Deed(Subject.of(id), contacts, seen)));
    }

    /// The donor cannot be asked for a reason of the registry's list, with the status that goes with it.
    ///
    /// @param until last day of it; absent: until somebody changes it
    /// @throws Trouble `reach.unavailable.held` while a case holds the donor: it is closed with its reason instead
    public List<Fact> unavailable(DonorId id, Reason reason, Optional<LocalDate> until) {
        if (touch(id).open().isPresent()) {
            throw new Trouble("reach.unavailable.held");
        }
        return record(List.of(Deed.of(Subject.of(id), new DonorFact.StatusSet(reason.status(), Optional.of(reason.code()), until))));
    }

    /// The donor can be asked again.
    public List<Fact> available(DonorId id) {
        return record(List.of(Deed.of(Subject.of(id), new DonorFact.StatusSet(Availability.AV, Optional.empty(), Optional.empty()))));
    }

    /// The donor confirmed the contacts, or the wish to stay.
    public List<Fact> confirmed(DonorId id, LocalDate on) {
        return record(List.of(Deed.of(Subject.of(id), new DonorFact.ContactConfirmed(on))));
    }

    /// A task of the day is done, where no other fact says so.
    public List<Fact> finished(Subject about, String task) {
        return record(List.of(Deed.of(about, new ReachFact.Finished(task))));
    }

    /// A task was not done after all.
    public List<Fact> unfinished(Subject about, String task) {
        return record(List.of(Deed.of(about, new ReachFact.Unfinished(task))));
    }

    /// A task waits until a day.
    ///
    /// @throws Trouble `reach.later.past` unless the day lies ahead
    public List<Fact> putOff(Subject about, String task, LocalDate until) {
        if (!until.isAfter(now().toLocalDate())) {
            throw new Trouble("reach.later.past");
        }
        return record(List.of(Deed.of(about, new ReachFact.PutOff(task, until))));
    }

    List<Fact> record(List<Deed> deeds) {
        return record(deeds, Optional.empty());
    }

    List<Fact> record(List<Deed> deeds, Optional<String> why) {
        return office.record(new Act(office.user(), clock.instant(), why, deeds));
    }

    Office office() {
        return office;
    }

    Instant instant() {
        return clock.instant();
    }

    private static Optional<CaseRow> running(List<CaseRow> cases) {
        return cases.stream().filter(one -> one.stage().reservesDonor()).findFirst();
    }
}

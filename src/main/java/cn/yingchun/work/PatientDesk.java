package cn.yingchun.work;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.patient.PatientFact.Entered;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.names.Ids;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/// Enters patients and their typing. A patient is a code and a hospital here; nothing else can be written.
public final class PatientDesk {
    /// A decade of life such as `40-49`, or blank.
    private static final Pattern AGE_BAND = Pattern.compile("|\\d{1,2}0-\\d{1,2}9|0-9");

    private final Office office;
    private final Playbook rules;
    private final Clock clock;
    private final Optional<Instant> at;
    private final ReentrantLock turn = new ReentrantLock();

    public PatientDesk(Office office, Playbook rules, Clock clock) {
        this(office, rules, clock, Optional.empty());
    }

    private PatientDesk(Office office, Playbook rules, Clock clock, Optional<Instant> at) {
        this.office = office;
        this.rules = rules;
        this.clock = clock;
        this.at = at;
    }

    /// The same desk for things that happened at another moment.
    public PatientDesk at(Instant happened) {
        return new PatientDesk(office, rules, clock, Optional.of(happened));
    }

    /// Begins a search.
    ///
    /// @throws Trouble `case.patient.code` if the code is blank, `case.patient.known` if it is in use, `case.patient.age`,
    ///                 `case.patient.typing`, `case.value.impossible`
    public PatientId enter(Entered patient) {
        return enter(patient, Descent.UNKNOWN);
    }

    /// The same, with the people whose haplotypes the patient has.
    public PatientId enter(Entered patient, Descent descent) {
        if (patient.code().isBlank()) {
            throw new Trouble("case.patient.code");
        }
        if (!AGE_BAND.matcher(patient.ageBand()).matches()) {
            throw new Trouble("case.patient.age", patient.ageBand());
        }
        requireTyping(patient.typing());
        if (patient.weightKg() != 0) {
            Values.require("RECIPIENT_WEIGHT", patient.weightKg());
        }
        turn.lock();
        try {
            if (office.patients().byCode(patient.code()).isPresent()) {
                throw new Trouble("case.patient.known", patient.code());
            }
            var id = Ids.patient();
            record(id, descent.equals(Descent.UNKNOWN) ? List.of(patient) : List.of(patient, told(descent)));
            return id;
        } finally {
            turn.unlock();
        }
    }

    /// What of a patient may be changed, as it stands now.
    public Details details(PatientId id) {
        return Details.of(known(id), office.history(Subject.of(id)));
    }

    /// Writes what differs from what stands there, in one act, and gives what stood there before: to take it back, change again.
    ///
    /// @throws Trouble `case.patient.unknown`, `case.patient.typing`, `case.value.impossible`
    public Details change(PatientId id, Details wanted) {
        var before = details(id);
        var facts = new ArrayList<PatientFact>();
        if (!wanted.typing().equals(before.typing())) {
            requireTyping(wanted.typing());
            facts.add(new PatientFact.Retyped(wanted.typing()));
        }
        if (wanted.weightKg() != before.weightKg()) {
            if (wanted.weightKg() != 0) {
                Values.require("RECIPIENT_WEIGHT", wanted.weightKg());
            }
            facts.add(new PatientFact.Reweighed(wanted.weightKg()));
        }
        if (!wanted.blood().equals(before.blood())) {
            facts.add(told(wanted.blood()));
        }
        if (!wanted.descent().equals(before.descent())) {
            facts.add(told(wanted.descent()));
        }
        if (!facts.isEmpty()) {
            record(id, facts);
        }
        return before;
    }

    private static PatientFact told(Blood blood) {
        return new PatientFact.BloodTold(Optional.of(blood.abo()).filter(abo -> !abo.isBlank()),
                Optional.of(blood.cmv()).filter(cmv -> cmv != Cmv.UNKNOWN));
    }

    private static PatientFact told(Descent descent) {
        return new PatientFact.DescentTold(descent.registry(), descent.ethnicity());
    }

    /// @throws Trouble `case.patient.unknown`, `case.patient.typing`
    public List<Fact> retype(PatientId id, String typing) {
        requireTyping(typing);
        known(id);
        return record(id, new PatientFact.Retyped(typing));
    }

    public List<Fact> reweigh(PatientId id, double kg) {
        Values.require("RECIPIENT_WEIGHT", kg);
        known(id);
        return record(id, new PatientFact.Reweighed(kg));
    }

    /// @param reason P01 … P07
    public List<Fact> endSearch(PatientId id, String reason) {
        if (!reason.startsWith("P") || rules.outcomes().reason(reason).isEmpty()) {
            throw new Trouble("case.reason.unknown", reason);
        }
        known(id);
        return record(id, new PatientFact.SearchEnded(reason));
    }

    public List<Fact> resumeSearch(PatientId id) {
        known(id);
        return record(id, new PatientFact.SearchResumed());
    }

    private Patient known(PatientId id) {
        return office.patients().one(id).orElseThrow(() -> new Trouble("case.patient.unknown"));
    }

    private List<Fact> record(PatientId id, PatientFact fact) {
        return record(id, List.of(fact));
    }

    private List<Fact> record(PatientId id, List<PatientFact> facts) {
        return office.record(new Act(office.user(), at.orElseGet(clock::instant), Optional.empty(),
                facts.stream().map(fact -> Deed.of(Subject.of(id), fact)).toList()));
    }

    private static void requireTyping(String typing) {
        if (typing.isBlank()) {
            throw new Trouble("case.patient.typing");
        }
    }
}

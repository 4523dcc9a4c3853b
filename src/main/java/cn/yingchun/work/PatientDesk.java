package cn.yingchun.work;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.patient.PatientFact.Entered;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.names.Ids;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.time.Instant;
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
            record(id, patient);
            return id;
        } finally {
            turn.unlock();
        }
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
        return office.record(Act.of(office.user(), at.orElseGet(clock::instant), Subject.of(id), fact));
    }

    private static void requireTyping(String typing) {
        if (typing.isBlank()) {
            throw new Trouble("case.patient.typing");
        }
    }
}

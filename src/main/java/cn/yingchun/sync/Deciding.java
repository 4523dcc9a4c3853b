package cn.yingchun.sync;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ends conflicts: a decision is one more fact, which names all values it ends. None of them is ever removed.
public final class Deciding {
    private final Office office;
    private final Clock clock;

    public Deciding(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    public List<Conflict> conflicts() {
        return office.carrying().conflicts();
    }

    /// Keeps one of the values.
    ///
    /// @throws Trouble `sync.conflict.right` where a medical field needs somebody else, `sync.conflict.why`, `sync.conflict.gone`
    public List<Fact> keep(Conflict conflict, Fact version, String why) {
        return decide(conflict, version.what(), why);
    }

    /// Keeps what all values say together; only lists have room for that.
    public Optional<What> together(Conflict conflict) {
        var contacts = conflict.versions().stream().map(Fact::what)
                .filter(ContactsSet.class::isInstance).map(ContactsSet.class::cast).toList();
        if (contacts.size() < conflict.versions().size()) {
            return Optional.empty();
        }
        return Optional.of(new ContactsSet(
                contacts.stream().flatMap(set -> set.numbers().stream()).distinct().toList(),
                contacts.stream().flatMap(set -> set.relatives().stream()).distinct().toList(),
                contacts.stream().map(ContactsSet::address).flatMap(Optional::stream).distinct()
                        .reduce((one, other) -> one + " / " + other)));
    }

    /// A new value as typed, for fields that are one word or number; empty for others, which are written on their record.
    public Optional<What> fresh(Conflict conflict, String typed) {
        return switch (conflict.versions().getFirst().what()) {
            case DonorFact.Named _ -> Optional.of(typed).filter(text -> !text.isBlank())
                    .map(text -> new DonorFact.Named(text.strip(), Optional.empty()));
            case PatientFact.Retyped _, PatientFact.Entered _ -> Optional.of(typed).filter(text -> !text.isBlank())
                    .map(text -> new PatientFact.Retyped(text.strip()));
            case PatientFact.Reweighed _ -> number(typed).map(PatientFact.Reweighed::new);
            default -> Optional.empty();
        };
    }

    /// Ends a conflict with a value.
    public List<Fact> decide(Conflict conflict, What value, String why) {
        if (conflict.isMedical() && !office.rights().decidesMedical()) {
            throw new Trouble("sync.conflict.right");
        }
        if (conflict.isMedical() && why.isBlank()) {
            throw new Trouble("sync.conflict.why");
        }
        if (!office.carrying().conflicts(conflict.subject()).contains(conflict)) {
            throw new Trouble("sync.conflict.gone");
        }
        return office.record(new Act(office.user(), clock.instant(), Optional.of(why).filter(text -> !text.isBlank()),
                List.of(new Deed(conflict.subject(), value, conflict.names()))));
    }

    /// Says a refused fact again under a new name of this device.
    public List<Fact> sayAgain(Fact refused) {
        return office.record(new Act(office.user(), refused.happened(), refused.why(), List.of(new Deed(refused.subject(),
                refused.what(), Stream.concat(Stream.of(refused.name()), refused.supersedes().stream()).toList()))));
    }

    private static Optional<Double> number(String typed) {
        try {
            return Optional.of(Double.parseDouble(typed.strip().replace(',', '.'))).filter(kg -> kg > 0 && kg < 400);
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}

package cn.yingchun.work.access;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.access.Level;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Looks at who a person is, prints and exports: each is written down, with its reason, before anything is shown.
public final class Looks {
    /// Work that shows somebody again within this time is the same look.
    private static final Duration ONE_LOOK = Duration.ofHours(1);
    private static final List<Field> IDENTITY = List.of(Field.DONOR_NAME, Field.DONOR_ID_NUMBER, Field.DONOR_CONTACT);

    private final Office office;
    private final Clock clock;

    public Looks(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// Somebody wants to see a donor's full name, number and contacts.
    ///
    /// @throws Trouble `access.look` if their role sees none of it whole, `access.why` without a reason; then nothing is shown
    public void at(DonorId donor, String why) {
        var seen = whole();
        if (seen.isEmpty()) {
            throw new Trouble("access.look");
        }
        write(Subject.of(donor), new AccessFact.Looked(seen), why);
    }

    /// Work shows a donor's full name or numbers by itself, as a call does: one look for a person, a kind of work and an hour.
    /// A role that sees nothing whole is shown nothing whole, and nothing is written.
    ///
    /// @param why the kind of work
    public void inWork(DonorId donor, String why) {
        if (!whole().isEmpty() && office.history(Subject.of(donor)).stream().noneMatch(fact -> isThisLook(fact, why))) {
            at(donor, why);
        }
    }

    private List<Field> whole() {
        var rights = office.rights();
        return IDENTITY.stream().filter(field -> rights.sees(field) == Level.FULL).toList();
    }

    private boolean isThisLook(Fact fact, String why) {
        var now = clock.instant();
        return fact.what() instanceof AccessFact.Looked && fact.actor().equals(office.user()) && fact.why().filter(why.strip()::equals).isPresent()
                && fact.happened().isAfter(now.minus(ONE_LOOK)) && !fact.happened().isAfter(now);
    }

    /// Rows leave the program in a file.
    public void exported(String what, String form, int rows, String why) {
        write(office.subject(), new AccessFact.Exported(what, form, rows), why);
    }

    private void write(Subject about, AccessFact fact, String why) {
        if (why.isBlank()) {
            throw new Trouble("access.why");
        }
        office.record(Act.of(office.user(), clock.instant(), about, fact).because(why.strip()));
    }
}

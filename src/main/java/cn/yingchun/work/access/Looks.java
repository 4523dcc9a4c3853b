package cn.yingchun.work.access;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.access.Level;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.util.List;

/// Looks at who a person is, prints and exports: each is written down, with its reason, before anything is shown.
public final class Looks {
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
        var rights = office.rights();
        var seen = IDENTITY.stream().filter(field -> rights.sees(field) == Level.FULL).toList();
        if (seen.isEmpty()) {
            throw new Trouble("access.look");
        }
        write(Subject.of(donor), new AccessFact.Looked(seen), why);
    }

    /// A paper about somebody is printed or saved.
    ///
    /// @param paper word key of its name, or the code of the form
    public void printed(Subject about, String paper, String why) {
        write(about, new AccessFact.Printed(paper), why);
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

package cn.yingchun.app;

import cn.yingchun.app.keep.HubRounds;
import cn.yingchun.app.reference.Shelf;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.store.Office;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.patients.shelf.ShelfModel;
import cn.yingchun.work.Casework;
import cn.yingchun.work.PatientDesk;
import cn.yingchun.work.Playbook;
import cn.yingchun.work.reach.Reaching;
import java.time.Clock;
import java.time.LocalDate;

/// An open office with everything that works in it, put together once.
record OpenOffice(Office office, Playbook rules, Casework casework, PatientDesk patients, Registry registry, HubRounds rounds, Clock clock)
        implements AutoCloseable {
    static OpenOffice of(Office office, Clock clock) {
        var rules = Playbook.load();
        return new OpenOffice(office, rules, new Casework(office, rules, clock), new PatientDesk(office, rules, clock),
                new Registry(office), new HubRounds(office, clock), clock);
    }

    Reaching reaching() {
        return new Reaching(office, casework, clock);
    }

    /// Names, codes and frequencies of this office, for the window.
    ShelfModel shelf(Work work) {
        return Shelf.of(office.dir(), () -> registry.reference().sets(), registry::renewed, work);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    @Override
    public void close() {
        rounds.close();
        office.close();
    }
}

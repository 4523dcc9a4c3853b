package cn.yingchun.work.after;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// An office in which a case on paper has been written down, at a moment one may choose, for tests of what comes afterwards.
final class Afternoon implements AutoCloseable {
    static final String COLLEAGUE = "演示·周五";
    private static final char[] WORD = "another password".toCharArray();
    private static final Playbook RULES = Playbook.load();

    private final Path dir;
    private final CaseId id;
    private Office office;

    Afternoon(Path dir, Paper paper) {
        this.dir = dir;
        office = Offices.create(dir);
        office.users().admit(COLLEAGUE, "COUNTY", WORD);
        id = paper.file().id();
        for (var fact : paper.facts()) {
            office.record(new Act(office.user(), fact.happened(), fact.why(), List.of(Deed.of(fact.subject(), fact.what()))));
        }
    }

    Office office() {
        return office;
    }

    CaseId id() {
        return id;
    }

    Subject donor() {
        return Subject.of(work("2021-02-01T09:00").file(id).opened().donor());
    }

    /// The work at a moment, Beijing time.
    Casework work(String at) {
        return new Casework(office, RULES, Clock.fixed(Paper.instant(at), WorkCalendar.ZONE));
    }

    void written(Deed deed) {
        office.record(new Act(office.user(), Instant.parse("2021-01-05T00:00:00Z"), java.util.Optional.empty(), List.of(deed)));
    }

    /// The colleague sits down at the same computer.
    void colleague() {
        office.close();
        office = Office.open(dir, COLLEAGUE, WORD, Offices.around(Clock.systemUTC()), Progress.NONE);
    }

    @Override
    public void close() {
        office.close();
    }
}

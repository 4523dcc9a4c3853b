package cn.yingchun.store.index;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.codec.FactLines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Turns what happened into rows.
///
/// A row is a function of all facts about its subject, never of the row before, so that the same journal gives the same
/// rows whether it was followed act by act or read at once.
final class Projection {
    private final FactLines lines;

    Projection(FactLines lines) {
        this.lines = lines;
    }

    void put(DSLContext sql, List<Recorded> some, Progress progress) {
        Set<Subject> touched = new LinkedHashSet<>();
        for (var recorded : some) {
            Fact last = null;
            for (var line : FactLines.split(recorded.facts())) {
                last = lines.read(line);
                FactRows.put(sql, last, lines.kind(last), line);
                touched.add(last.subject());
            }
            if (last != null && !recorded.parts().isEmpty()) {
                DonorRows.take(sql, recorded.parts(), last.clock(), progress);
                DonorRows.writtenAbout(sql).forEach(id -> touched.add(new Subject(Subject.Kind.DONOR, id)));
            }
        }
        touched.forEach(subject -> show(sql, subject));
    }

    private void show(DSLContext sql, Subject subject) {
        UUID id = subject.id();
        switch (subject.kind()) {
            case DONOR -> DonorRows.overlay(sql, id, about(sql, subject));
            case PATIENT -> PatientRows.put(sql, id, about(sql, subject));
            case CASE -> CaseRows.put(sql, id, about(sql, subject));
            case OFFICE, USER -> {}
        }
    }

    private List<Fact> about(DSLContext sql, Subject subject) {
        return FactRows.about(sql, subject).stream().map(lines::read).toList();
    }
}

package cn.yingchun.store.index;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.codec.FactLines;
import java.util.ArrayList;
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
        var facts = new ArrayList<FactRows.Lined>();
        for (var recorded : some) {
            for (var line : FactLines.split(recorded.facts())) {
                var fact = lines.read(line);
                facts.add(new FactRows.Lined(fact, lines.kind(fact), line));
                touched.add(fact.subject());
            }
        }
        FactRows.put(sql, facts);
        for (var recorded : some) {
            if (!recorded.parts().isEmpty()) {
                DonorRows.take(sql, recorded.parts(), clockOf(recorded), progress);
                DonorRows.writtenAbout(sql).forEach(id -> touched.add(new Subject(Subject.Kind.DONOR, id)));
            }
        }
        touched.forEach(subject -> show(sql, subject));
    }

    private long clockOf(Recorded batch) {
        return lines.read(FactLines.split(batch.facts()).getLast()).clock();
    }

    private void show(DSLContext sql, Subject subject) {
        UUID id = subject.id();
        switch (subject.kind()) {
            case DONOR -> DonorRows.overlay(sql, id, () -> about(sql, subject));
            case PATIENT -> PatientRows.put(sql, id, about(sql, subject));
            case CASE -> CaseRows.put(sql, id, about(sql, subject));
            case OFFICE, USER -> {}
        }
    }

    private List<Fact> about(DSLContext sql, Subject subject) {
        return FactRows.about(sql, subject).stream().map(lines::read).toList();
    }
}

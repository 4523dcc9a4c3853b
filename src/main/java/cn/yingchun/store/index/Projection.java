package cn.yingchun.store.index;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.donor.DonorRows;
import cn.yingchun.store.index.strand.CameInRows;
import cn.yingchun.store.index.strand.ConflictRows;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/// Turns what happened into rows.
///
/// A row is a function of all facts about its subject, never of the row before, so that the same journal gives the same
/// rows whether it was followed act by act or read at once.
public final class Projection {
    private final FactLines lines;
    private final String device;

    /// @param device whose index it is
    public Projection(FactLines lines, String device) {
        this.lines = lines;
        this.device = device;
    }

    String device() {
        return device;
    }

    FactLines lines() {
        return lines;
    }

    void put(DSLContext sql, List<Recorded> some, Progress progress) {
        Set<Subject> touched = new LinkedHashSet<>();
        var arrivals = new Arrivals(sql, lines);
        arrivals.put(some).forEach(lined -> {
            touched.add(lined.fact().subject());
            var moved = moved(sql, lined.fact());
            touched.addAll(moved);
            arrivals.abouts().moved(moved);
        });
        for (var recorded : some) {
            if (!recorded.parts().isEmpty()) {
                DonorRows.take(sql, recorded.parts(), clockOf(recorded), progress);
                DonorRows.writtenAbout(sql).forEach(id -> touched.add(new Subject(Subject.Kind.DONOR, id)));
            }
        }
        var conflicts = ConflictRows.possible(sql);
        touched.forEach(subject -> {
            var facts = once(() -> arrivals.abouts().of(subject));
            if (!arrivals.abouts().isNew(subject)) {
                drop(sql, subject, conflicts);
            }
            show(sql, subject, facts);
            if (conflicts) {
                ConflictRows.put(sql, subject, facts.get());
            }
        });
    }

    /// Subjects of facts that this device set aside, or took back, as a whole.
    private List<Subject> moved(DSLContext sql, Fact fact) {
        return !fact.name().device().equals(device) ? List.of() : switch (fact.what()) {
            case SyncFact.SetAside(var which) -> CameInRows.moveAside(sql, which, false);
            case SyncFact.TakenBack(var which) -> CameInRows.moveAside(sql, which, true);
            default -> List.of();
        };
    }

    private long clockOf(Recorded batch) {
        return lines.read(FactLines.split(batch.facts()).getLast()).clock();
    }

    private static void drop(DSLContext sql, Subject subject, boolean conflicts) {
        if (subject.kind() == Subject.Kind.CASE) {
            CaseRows.drop(sql, subject.id());
        }
        if (conflicts) {
            ConflictRows.drop(sql, subject);
        }
    }

    private static void show(DSLContext sql, Subject subject, Supplier<List<Fact>> facts) {
        UUID id = subject.id();
        switch (subject.kind()) {
            case DONOR -> DonorRows.overlay(sql, id, facts);
            case PATIENT -> PatientRows.put(sql, id, facts.get());
            case CASE -> CaseRows.put(sql, id, facts.get());
            case OFFICE, USER -> {}
        }
    }

    /// Reads the facts about a subject when they are first wanted, and only then.
    private static Supplier<List<Fact>> once(Supplier<List<Fact>> reading) {
        var read = new ArrayList<List<Fact>>(1);
        return () -> {
            if (read.isEmpty()) {
                read.add(reading.get());
            }
            return read.getFirst();
        };
    }
}

package cn.yingchun.store.index.strand;

import static cn.yingchun.store.tables.Tables.CAME_IN;
import static cn.yingchun.store.tables.Tables.CONFLICT;

import cn.yingchun.domain.conflict.Conflicts;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Which records have conflicts, so that a list of them needs no reading of everything.
public final class ConflictRows {
    private ConflictRows() {}

    /// Nothing has ever come in: nothing can be in conflict.
    public static boolean possible(DSLContext sql) {
        return sql.fetchExists(CAME_IN);
    }

    public static void drop(DSLContext sql, Subject subject) {
        sql.deleteFrom(CONFLICT).where(CONFLICT.SUBJECT_KIND.eq(subject.kind().name()))
                .and(CONFLICT.SUBJECT_ID.eq(subject.id())).execute();
    }

    public static void put(DSLContext sql, Subject subject, List<Fact> facts) {
        for (var conflict : Conflicts.of(subject, facts)) {
            sql.insertInto(CONFLICT).values(subject.kind().name(), subject.id(), conflict.register().field(),
                    conflict.register().gravity().name(), conflict.versions().size(), conflict.versions().getFirst().clock()).execute();
        }
    }

    /// How many fields are in conflict, of those of some records that have any.
    public static Map<UUID, Integer> fields(DSLContext sql, Collection<UUID> records) {
        return sql.select(CONFLICT.SUBJECT_ID, DSL.count()).from(CONFLICT).where(CONFLICT.SUBJECT_ID.in(records))
                .groupBy(CONFLICT.SUBJECT_ID).fetchMap(CONFLICT.SUBJECT_ID, DSL.count());
    }

    /// Records with conflicts, newest first.
    public static List<Subject> subjects(DSLContext sql) {
        return sql.select(CONFLICT.SUBJECT_KIND, CONFLICT.SUBJECT_ID, DSL.max(CONFLICT.NEWEST_CLOCK)).from(CONFLICT)
                .groupBy(CONFLICT.SUBJECT_KIND, CONFLICT.SUBJECT_ID).orderBy(3)
                .fetch(row -> new Subject(Subject.Kind.valueOf(row.value1()), row.value2())).reversed();
    }
}

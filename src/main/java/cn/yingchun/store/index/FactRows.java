package cn.yingchun.store.index;

import static cn.yingchun.store.tables.Tables.FACT;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import java.util.List;
import org.jooq.DSLContext;

/// The table of all facts, each as its own line.
public final class FactRows {
    private FactRows() {}

    static void put(DSLContext sql, Fact fact, String what, String line) {
        sql.insertInto(FACT)
                .set(FACT.DEVICE, fact.name().device())
                .set(FACT.INCARNATION, fact.name().incarnation())
                .set(FACT.SEQ, fact.name().seq())
                .set(FACT.CLOCK, fact.clock())
                .set(FACT.SUBJECT_KIND, fact.subject().kind().name())
                .set(FACT.SUBJECT_ID, fact.subject().id())
                .set(FACT.WHAT, what)
                .set(FACT.LINE, line)
                .execute();
    }

    /// Lines of all facts about one subject, in clock order.
    public static List<String> about(DSLContext sql, Subject subject) {
        return sql.select(FACT.LINE).from(FACT)
                .where(FACT.SUBJECT_KIND.eq(subject.kind().name())).and(FACT.SUBJECT_ID.eq(subject.id()))
                .orderBy(FACT.CLOCK, FACT.DEVICE, FACT.INCARNATION, FACT.SEQ)
                .fetch(FACT.LINE);
    }

    /// Lines of the newest facts, newest first.
    public static List<String> latest(DSLContext sql, int most) {
        return sql.select(FACT.LINE).from(FACT)
                .orderBy(FACT.CLOCK.desc(), FACT.DEVICE, FACT.INCARNATION, FACT.SEQ.desc())
                .limit(most)
                .fetch(FACT.LINE);
    }
}

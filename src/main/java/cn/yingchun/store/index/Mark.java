package cn.yingchun.store.index;

import static cn.yingchun.store.tables.Tables.MARK;

import org.jooq.DSLContext;

/// How far the index has followed: number and chain hash of the journal record it knows last.
public record Mark(long seq, String chain) {
    static final Mark NONE = new Mark(0, "");

    static Mark read(DSLContext sql) {
        return sql.select(MARK.SEQ, MARK.CHAIN).from(MARK).where(MARK.ONE.eq(1))
                .fetchOptional(row -> new Mark(row.value1(), row.value2())).orElse(NONE);
    }

    /// Moves on; written in the same transaction as what it stands for.
    static void set(DSLContext sql, Recorded last) {
        var known = sql.update(MARK).set(MARK.SEQ, last.seq()).set(MARK.CHAIN, last.chain())
                .where(MARK.ONE.eq(1)).execute();
        if (known == 0) {
            sql.insertInto(MARK).set(MARK.ONE, 1).set(MARK.SEQ, last.seq()).set(MARK.CHAIN, last.chain())
                    .set(MARK.PROBE, 0L).execute();
        }
    }

    /// A write that changes nothing: a file that can be read but no longer written shows itself here.
    static void probe(DSLContext sql) {
        sql.update(MARK).set(MARK.PROBE, MARK.PROBE.plus(1)).where(MARK.ONE.eq(1)).execute();
    }
}

package cn.yingchun.store.index.strand;

import static cn.yingchun.store.tables.Tables.FACT;
import static cn.yingchun.store.tables.Tables.FACT_ASIDE;
import static cn.yingchun.store.tables.Tables.STRAND;
import static cn.yingchun.store.tables.Tables.STRAND_GAP;
import static cn.yingchun.store.tables.Tables.WAITING_FACT;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.strand.Carried.Gap;
import cn.yingchun.domain.strand.Have.Reach;
import cn.yingchun.domain.strand.Have.Span;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Strand;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// What is held of whom, as rows.
public final class StrandRows {
    private StrandRows() {}

    /// What this office holds.
    public static Have have(DSLContext sql) {
        var holes = new HashMap<Writer, List<Span>>();
        sql.selectFrom(STRAND_GAP).orderBy(STRAND_GAP.DEVICE, STRAND_GAP.INCARNATION, STRAND_GAP.FIRST_SEQ)
                .forEach(row -> holes.computeIfAbsent(new Writer(row.getDevice(), row.getIncarnation()), _ -> new ArrayList<>())
                        .add(new Span(row.getFirstSeq(), row.getLastSeq())));
        var reaches = new TreeMap<Writer, Reach>();
        sql.selectFrom(STRAND).forEach(row -> {
            var writer = new Writer(row.getDevice(), row.getIncarnation());
            reaches.put(writer, new Reach(row.getSeq(), holes.getOrDefault(writer, List.of())));
        });
        return new Have(reaches);
    }

    /// What is held of a writer, with the links of its facts from a number on.
    public static Strand strand(DSLContext sql, Writer writer, long from) {
        var end = end(sql, writer);
        Map<Long, Link> known = new HashMap<>();
        sql.select(FACT.SEQ, FACT.LINK).from(FACT).where(FACT.DEVICE.eq(writer.device()))
                .and(FACT.INCARNATION.eq(writer.incarnation())).and(FACT.SEQ.ge(from))
                .forEach(row -> known.put(row.value1(), new Link(row.value2())));
        sql.select(FACT_ASIDE.SEQ, FACT_ASIDE.LINK).from(FACT_ASIDE).where(FACT_ASIDE.DEVICE.eq(writer.device()))
                .and(FACT_ASIDE.INCARNATION.eq(writer.incarnation())).and(FACT_ASIDE.SEQ.ge(from))
                .forEach(row -> known.put(row.value1(), new Link(row.value2())));
        var parked = new ArrayList<Tied>();
        var forked = new HashSet<Link>();
        sql.selectFrom(WAITING_FACT).where(waiting(writer)).forEach(row -> {
            if (row.getForked()) {
                forked.add(new Link(row.getLink()));
            } else {
                parked.add(new Tied(writer.fact(row.getSeq()), new Link(row.getBeforeLink()), row.getLine()));
            }
        });
        return new Strand(writer, end.seq(), end.link(), known, gaps(sql, writer), parked, forked);
    }

    /// Where a strand ends.
    public record End(long seq, Link link) {}

    public static End end(DSLContext sql, Writer writer) {
        return sql.select(STRAND.SEQ, STRAND.LINK).from(STRAND)
                .where(STRAND.DEVICE.eq(writer.device())).and(STRAND.INCARNATION.eq(writer.incarnation()))
                .fetchOptional(row -> new End(row.value1(), new Link(row.value2()))).orElse(new End(0, Link.begin(writer)));
    }

    public static void end(DSLContext sql, Writer writer, End end) {
        var known = sql.update(STRAND).set(STRAND.SEQ, end.seq()).set(STRAND.LINK, end.link().text())
                .where(STRAND.DEVICE.eq(writer.device())).and(STRAND.INCARNATION.eq(writer.incarnation())).execute();
        if (known == 0) {
            sql.insertInto(STRAND).values(writer.device(), writer.incarnation(), end.seq(), end.link().text()).execute();
        }
    }

    private static List<Gap> gaps(DSLContext sql, Writer writer) {
        return sql.selectFrom(STRAND_GAP).where(STRAND_GAP.DEVICE.eq(writer.device()))
                .and(STRAND_GAP.INCARNATION.eq(writer.incarnation())).orderBy(STRAND_GAP.FIRST_SEQ)
                .fetch(row -> new Gap(writer, row.getFirstSeq(), row.getLastSeq(), new Link(row.getBeforeLink()), new Link(row.getLink())));
    }

    public static void gap(DSLContext sql, Gap gap) {
        sql.insertInto(STRAND_GAP).values(gap.writer().device(), gap.writer().incarnation(), gap.first(), gap.last(),
                gap.before().text(), gap.link().text()).execute();
    }

    /// One fact of a gap has come.
    public static void fill(DSLContext sql, Tied tied) {
        var gap = gaps(sql, tied.writer()).stream()
                .filter(one -> one.first() <= tied.first() && tied.first() <= one.last()).findFirst().orElseThrow();
        sql.deleteFrom(STRAND_GAP).where(STRAND_GAP.DEVICE.eq(gap.writer().device()))
                .and(STRAND_GAP.INCARNATION.eq(gap.writer().incarnation())).and(STRAND_GAP.FIRST_SEQ.eq(gap.first())).execute();
        cn.yingchun.domain.strand.Sorting.split(gap, tied).forEach(rest -> gap(sql, rest));
    }

    public static void wait(DSLContext sql, Tied tied, boolean forked) {
        waitNoLonger(sql, tied);
        sql.insertInto(WAITING_FACT).values(tied.name().device(), tied.name().incarnation(), tied.name().seq(),
                tied.before().text(), tied.link().text(), forked, tied.line()).execute();
    }

    public static void waitNoLonger(DSLContext sql, Tied tied) {
        waitNoLonger(sql, tied.name(), tied.link());
    }

    public static void waitNoLonger(DSLContext sql, FactName name, Link link) {
        sql.deleteFrom(WAITING_FACT).where(waiting(Writer.of(name))).and(WAITING_FACT.SEQ.eq(name.seq()))
                .and(WAITING_FACT.LINK.eq(link.text())).execute();
    }

    public static boolean anyWaiting(DSLContext sql) {
        return sql.fetchExists(WAITING_FACT);
    }

    /// A batch that was broken off has left facts beyond the ends of their strands: away with them, they are put again.
    public static void leaveOffBeyond(DSLContext sql) {
        sql.selectFrom(STRAND).forEach(row -> sql.deleteFrom(FACT).where(FACT.DEVICE.eq(row.getDevice()))
                .and(FACT.INCARNATION.eq(row.getIncarnation())).and(FACT.SEQ.gt(row.getSeq())).execute());
    }

    private static Condition waiting(Writer writer) {
        return WAITING_FACT.DEVICE.eq(writer.device()).and(WAITING_FACT.INCARNATION.eq(writer.incarnation()));
    }
}

package cn.yingchun.store.carry;

import static cn.yingchun.store.tables.Tables.FACT;
import static cn.yingchun.store.tables.Tables.FACT_ASIDE;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have.Reach;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.index.strand.StrandRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Reads one writer's strand from where another office stands, a page at a time.
final class Unwinding {
    private static final int PAGE = 5_000;

    private final Upkeep index;
    private final Writer writer;
    private final Reach theirs;
    private final Predicate<Passing> sees;
    private final Consumer<Carried> sink;
    private final Map<Long, Link> behind = new HashMap<>();
    private long at;
    private Link link;
    private long gapFrom;
    private @Nullable Link gapBefore;

    Unwinding(Upkeep index, Writer writer, Reach theirs, Predicate<Passing> sees, Consumer<Carried> sink) {
        this.index = index;
        this.writer = writer;
        this.theirs = theirs;
        this.sees = sees;
        this.sink = sink;
        this.link = Link.begin(writer);
    }

    private record Row(long seq, Link link, Passing passing, String line) {}

    void run(long last) {
        var first = theirs.holes().isEmpty() ? theirs.seq() + 1 : Math.min(theirs.seq() + 1, theirs.holes().getFirst().first());
        if (first > last) {
            return;
        }
        learnGaps();
        at = first - 1;
        link = at == 0 ? link : index.ask(sql -> linkAt(sql, first - 1));
        while (at < last) {
            var from = at;
            var rows = index.ask(sql -> page(sql, from, last));
            rows.forEach(this::pass);
            if (rows.size() < PAGE) {
                skipTo(last + 1);
                break;
            }
        }
        flush();
    }

    private void pass(Row row) {
        skipTo(row.seq());
        if (theirs.covers(row.seq())) {
            flush();
        } else if (!row.passing().kind().startsWith(FactLines.ERASED) && sees.test(row.passing())) {
            flush();
            sink.accept(new Tied(row.passing().name(), link, row.line()));
        } else {
            stayBehind(row.seq());
        }
        at = row.seq();
        link = row.link();
    }

    /// Passes numbers that are not held whole here either.
    private void skipTo(long next) {
        while (at + 1 < next) {
            stayBehind(at + 1);
            at++;
            link = behind.getOrDefault(at, link);
        }
    }

    private void stayBehind(long seq) {
        if (seq > theirs.seq() && gapBefore == null) {
            gapFrom = seq;
            gapBefore = link;
        }
    }

    private void flush() {
        if (gapBefore != null) {
            sink.accept(new Carried.Gap(writer, gapFrom, at, gapBefore, link));
            gapBefore = null;
        }
    }

    private void learnGaps() {
        index.ask(sql -> {
            StrandRows.strand(sql, writer, Long.MAX_VALUE).gaps().forEach(gap -> behind.put(gap.last(), gap.link()));
            sql.select(FACT_ASIDE.SEQ, FACT_ASIDE.LINK).from(FACT_ASIDE).where(FACT_ASIDE.DEVICE.eq(writer.device()))
                    .and(FACT_ASIDE.INCARNATION.eq(writer.incarnation()))
                    .forEach(row -> behind.put(row.value1(), new Link(row.value2())));
            return behind.size();
        });
    }

    private Link linkAt(DSLContext sql, long seq) {
        return sql.select(FACT.LINK).from(FACT).where(FACT.DEVICE.eq(writer.device()))
                .and(FACT.INCARNATION.eq(writer.incarnation())).and(FACT.SEQ.eq(seq))
                .fetchOptional(row -> new Link(row.value1())).orElseGet(() -> behind.getOrDefault(seq, link));
    }

    private List<Row> page(DSLContext sql, long after, long last) {
        return sql.select(FACT.SEQ, FACT.LINK, FACT.SUBJECT_KIND, FACT.SUBJECT_ID, FACT.WHAT, FACT.LINE).from(FACT)
                .where(FACT.DEVICE.eq(writer.device())).and(FACT.INCARNATION.eq(writer.incarnation()))
                .and(FACT.SEQ.gt(after)).and(FACT.SEQ.le(last))
                .orderBy(FACT.DEVICE, FACT.INCARNATION, FACT.SEQ).limit(PAGE) // by the whole key, or H2 sorts all that follows for each page
                .fetch(row -> new Row(row.value1(), new Link(row.value2()), new Passing(writer.fact(row.value1()),
                        new Subject(Subject.Kind.valueOf(row.value3()), row.value4()), row.value5()), row.value6()));
    }
}

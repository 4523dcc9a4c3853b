package cn.yingchun.store.hub;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// The facts of a hub as rows; the same questions on every database that has its tables.
final class HubRows {
    static final int PAGE = 5_000;

    private static final org.jooq.Table<?> FACT = table(name("fact"));
    private static final org.jooq.Table<?> FORK = table(name("fork"));
    private static final Field<String> PROVINCE = field(name("province"), String.class);
    private static final Field<String> REGION = field(name("region"), String.class);
    private static final Field<String> DEVICE = field(name("device"), String.class);
    private static final Field<Integer> INCARNATION = field(name("incarnation"), Integer.class);
    private static final Field<Long> SEQ = field(name("seq"), Long.class);
    private static final Field<String> SUBJECT_KIND = field(name("subject_kind"), String.class);
    private static final Field<UUID> SUBJECT_ID = field(name("subject_id"), UUID.class);
    private static final Field<String> WHAT = field(name("what"), String.class);
    private static final Field<String> BEFORE = field(name("before_link"), String.class);
    private static final Field<String> LINK = field(name("link"), String.class);
    private static final Field<String> LINE = field(name("line"), String.class);

    private final DSLContext sql;
    private final String region;
    private final FactLines lines = new FactLines(Kinds.ALL);

    HubRows(DSLContext sql, String region) {
        this.sql = sql;
        this.region = region;
    }

    static DSLContext sql(Connection connection, SQLDialect dialect) {
        return DSL.using(connection, dialect, new Settings().withRenderNameCase(RenderNameCase.LOWER)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED).withExecuteLogging(false));
    }

    /// A lock of PostgreSQL's own that goes with the connection, however it ends.
    boolean claim(String device) {
        return Boolean.TRUE.equals(sql.fetchSingle("select pg_try_advisory_lock(hashtextextended(?, 0))", "yingchun desk " + device).get(0, Boolean.class));
    }

    /// Who has written, and how far. Of a hub made by an older program, and elsewhere, only what this office may see counts.
    Map<Writer, Long> writers() {
        var writers = new TreeMap<Writer, Long>();
        if (knowsWriters()) {
            sql.fetch("select device, incarnation, last_seq from hub_writers()").forEach(row -> writers.merge(
                    new Writer(row.get(0, String.class), row.get(1, Integer.class)), row.get(2, Long.class), Math::max));
        } else {
            sql.select(DEVICE, INCARNATION, DSL.max(SEQ)).from(FACT).groupBy(DEVICE, INCARNATION)
                    .forEach(row -> writers.put(new Writer(row.value1(), row.value2()), row.value3()));
        }
        return writers;
    }

    private boolean knowsWriters() {
        return sql.dialect().family() == SQLDialect.POSTGRES
                && Boolean.TRUE.equals(sql.fetchSingle("select to_regprocedure('hub_writers()') is not null").get(0, Boolean.class));
    }

    Optional<Long> last(Writer writer) {
        return sql.select(SEQ).from(FACT).where(of(writer)).orderBy(SEQ.desc()).limit(1).fetchOptional(SEQ);
    }

    List<Tied> page(Writer writer, long after) {
        return sql.select(SEQ, BEFORE, LINE).from(FACT).where(of(writer)).and(SEQ.gt(after)).orderBy(SEQ).limit(PAGE)
                .fetch(row -> new Tied(writer.fact(row.value1()), new Link(row.value2()), row.value3()));
    }

    /// @return how many of them are forked
    int add(List<Tied> some) {
        if (some.isEmpty()) {
            return 0;
        }
        // Only PostgreSQL is raced for: elsewhere what is there already is left out beforehand.
        var server = sql.dialect().family() == SQLDialect.POSTGRES;
        var plain = sql.insertInto(FACT, PROVINCE, REGION, DEVICE, INCARNATION, SEQ, SUBJECT_KIND, SUBJECT_ID, WHAT, BEFORE, LINK, LINE)
                .values((String) null, null, null, null, null, null, null, null, null, null, null);
        var insert = sql.batch(server ? plain.onConflictDoNothing() : plain);
        for (var tied : server ? some : absent(some)) {
            var fact = lines.read(tied.line());
            insert = insert.bind(province(), region, tied.name().device(), tied.name().incarnation(), tied.name().seq(),
                    fact.subject().kind().name(), fact.subject().id(), lines.kind(fact), tied.before().text(), tied.link().text(), tied.line());
        }
        if (insert.size() > 0) {
            insert.execute();
        }
        return forked(some);
    }

    private List<Tied> absent(List<Tied> some) {
        return some.stream().filter(tied -> !sql.fetchExists(FACT, of(tied.writer()).and(SEQ.eq(tied.name().seq())))).toList();
    }

    private int forked(List<Tied> some) {
        Map<Writer, Map<Long, String>> there = new HashMap<>();
        some.stream().map(Tied::writer).distinct().forEach(writer -> there.put(writer, links(writer, some)));
        var forked = some.stream().filter(tied -> {
            var link = there.getOrDefault(tied.writer(), Map.of()).get(tied.name().seq());
            return link != null && !link.equals(tied.link().text());
        }).toList();
        for (var tied : forked) {
            if (sql.fetchExists(FORK, of(tied.writer()).and(SEQ.eq(tied.name().seq())).and(LINK.eq(tied.link().text())))) {
                continue; // the server's own guard was faster, or it was pushed before
            }
            sql.insertInto(FORK, REGION, DEVICE, INCARNATION, SEQ, BEFORE, LINK, LINE)
                    .values(region, tied.name().device(), tied.name().incarnation(), tied.name().seq(),
                            tied.before().text(), tied.link().text(), tied.line()).execute();
        }
        return forked.size();
    }

    private Map<Long, String> links(Writer writer, List<Tied> some) {
        var own = some.stream().filter(tied -> tied.writer().equals(writer)).mapToLong(Tied::first).summaryStatistics();
        return sql.select(SEQ, LINK).from(FACT).where(of(writer)).and(SEQ.between(own.getMin(), own.getMax())).fetchMap(SEQ, LINK);
    }

    private Condition of(Writer writer) {
        return DEVICE.eq(writer.device()).and(INCARNATION.eq(writer.incarnation()));
    }

    private String province() {
        return region.substring(0, 2);
    }
}

package cn.yingchun.store.index;

import static cn.yingchun.store.tables.Tables.FACT;
import static cn.yingchun.store.tables.Tables.FACT_ASIDE;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.codec.DonorLines;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/// The table of all facts, each as its own line.
public final class FactRows {
    private static final String INSERT = "insert into fact"
            + " (device, incarnation, seq, clock, subject_kind, subject_id, what, link, line) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /// So many are committed at once.
    static final int BLOCK = 5_000;

    private static final int PAGE = 5_000;

    private FactRows() {}

    /// A fact with its kind, its writer's link once it stands, and its line.
    record Lined(Fact fact, String what, Link link, String line) {}

    /// Puts many of them, and commits each full block.
    static void putInBlocks(DSLContext sql, List<Lined> some) {
        var from = 0;
        for (; some.size() - from > BLOCK; from += BLOCK) {
            put(sql, some.subList(from, from + BLOCK));
            sql.connection(Connection::commit);
        }
        put(sql, some.subList(from, some.size()));
    }

    static void put(DSLContext sql, List<Lined> some) {
        sql.connection(connection -> {
            try (var statement = connection.prepareStatement(INSERT)) {
                for (var one : some) {
                    bind(statement, one);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement row, Lined one) throws SQLException {
        row.setString(1, one.fact().name().device());
        row.setInt(2, one.fact().name().incarnation());
        row.setLong(3, one.fact().name().seq());
        row.setLong(4, one.fact().clock());
        row.setString(5, one.fact().subject().kind().name());
        row.setObject(6, one.fact().subject().id());
        row.setString(7, one.what());
        row.setString(8, one.link().text());
        row.setString(9, one.line());
    }

    /// Lines of all facts about one subject, in clock order.
    public static List<String> about(DSLContext sql, Subject subject) {
        return sql.select(FACT.LINE).from(FACT)
                .where(FACT.SUBJECT_KIND.eq(subject.kind().name())).and(FACT.SUBJECT_ID.eq(subject.id()))
                .orderBy(FACT.CLOCK, FACT.DEVICE, FACT.INCARNATION, FACT.SEQ)
                .fetch(FACT.LINE);
    }

    /// Those of some subjects that something is written about already.
    static Set<Subject> known(DSLContext sql, Set<Subject> some) {
        return sql.connectionResult(connection -> {
            Set<Subject> known = new HashSet<>();
            try (var asking = connection.prepareStatement("select 1 from fact where subject_kind = ? and subject_id = ? limit 1")) {
                for (var subject : some) {
                    asking.setString(1, subject.kind().name());
                    asking.setObject(2, subject.id());
                    try (var found = asking.executeQuery()) {
                        if (found.next()) {
                            known.add(subject);
                        }
                    }
                }
            }
            return known;
        });
    }

    /// Lines of all facts of some kinds, in clock order.
    public static List<String> ofKinds(DSLContext sql, List<String> kinds) {
        return sql.select(FACT.LINE).from(FACT).where(FACT.WHAT.in(kinds))
                .orderBy(FACT.CLOCK, FACT.DEVICE, FACT.INCARNATION, FACT.SEQ).fetch(FACT.LINE);
    }

    /// Lines of one writer's facts between two numbers, in order.
    static List<String> between(DSLContext sql, Writer writer, long first, long last) {
        return sql.select(FACT.LINE).from(FACT)
                .where(FACT.DEVICE.eq(writer.device())).and(FACT.INCARNATION.eq(writer.incarnation())).and(FACT.SEQ.between(first, last))
                .orderBy(FACT.SEQ).fetch(FACT.LINE);
    }

    /// Lines of the newest facts, newest first.
    public static List<String> latest(DSLContext sql, int most) {
        return sql.select(FACT.LINE).from(FACT)
                .orderBy(FACT.CLOCK.desc(), FACT.DEVICE, FACT.INCARNATION, FACT.SEQ.desc())
                .limit(most)
                .fetch(FACT.LINE);
    }

    /// Hash (64 bits) over all lines, whatever their order, and their number, so that two sets of facts can be compared.
    record Sum(long hash, int lines) {
        static final Sum NONE = new Sum(0, 0);

        Sum with(String line) {
            return new Sum(hash + DonorLines.hash(line), lines + 1);
        }
    }

    /// Adds up every line of the table, in pages.
    static Sum sum(DSLContext sql) {
        var sum = Sum.NONE;
        for (var line : sql.select(FACT_ASIDE.LINE).from(FACT_ASIDE).fetch(FACT_ASIDE.LINE)) {
            sum = sum.with(line);
        }
        for (var writer : sql.selectDistinct(FACT.DEVICE, FACT.INCARNATION).from(FACT).fetch()) {
            var after = 0L;
            while (true) {
                var rows = sql.select(FACT.SEQ, FACT.LINE).from(FACT)
                        .where(FACT.DEVICE.eq(writer.value1())).and(FACT.INCARNATION.eq(writer.value2())).and(FACT.SEQ.gt(after))
                        .orderBy(FACT.DEVICE, FACT.INCARNATION, FACT.SEQ).limit(PAGE).fetch();
                for (var row : rows) {
                    sum = sum.with(row.value2());
                    after = row.value1();
                }
                if (rows.size() < PAGE) {
                    break;
                }
            }
        }
        return sum;
    }
}

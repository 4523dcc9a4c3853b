package cn.yingchun.store.index;

import static cn.yingchun.store.tables.Tables.DONOR;
import static cn.yingchun.store.tables.Tables.FACT;
import static cn.yingchun.store.tables.Tables.MARK;

import cn.yingchun.store.tables.DefaultSchema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Everything in the tables as one hash a table, every one of them, over all rows in the order of their keys.
///
/// @param tables SHA-256 by table name
/// @param facts  rows of the table of facts
/// @param donors rows of the table of donors
public record Content(Map<String, String> tables, int facts, int donors) {
    private static final int AT_ONCE = 5_000;

    static Content of(DSLContext sql) {
        var tables = new TreeMap<String, String>();
        // The mark says how far the journal was read, and its probe is another one at each opening.
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> !table.equals(MARK)).forEach(table ->
                tables.put(table.getName(), table.equals(FACT) ? facts(sql) : rows(sql, table)));
        return new Content(tables, sql.fetchCount(FACT), sql.fetchCount(DONOR));
    }

    /// One hash over all tables.
    public String digest() {
        var all = sha256();
        tables.forEach((table, hash) -> all.update((table + hash).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(all.digest());
    }

    private static String facts(DSLContext sql) {
        var all = sha256();
        var writers = sql.selectDistinct(FACT.DEVICE, FACT.INCARNATION).from(FACT).orderBy(FACT.DEVICE, FACT.INCARNATION).fetch();
        writers.forEach(writer -> add(sql, FACT, List.of(FACT.SEQ),
                FACT.DEVICE.eq(writer.value1()).and(FACT.INCARNATION.eq(writer.value2())), all));
        return HexFormat.of().formatHex(all.digest());
    }

    private static String rows(DSLContext sql, Table<?> table) {
        var all = sha256();
        add(sql, table, Objects.requireNonNull(table.getPrimaryKey(), table.getName()).getFields(), DSL.noCondition(), all);
        return HexFormat.of().formatHex(all.digest());
    }

    /// Reads in pages by key, so that no large result is held or spooled.
    private static void add(DSLContext sql, Table<?> table, List<? extends Field<?>> key, Condition which, MessageDigest all) {
        var after = Optional.<Record>empty();
        while (true) {
            var beyond = after.map(last -> beyond(key, last)).orElse(DSL.noCondition());
            var rows = sql.selectFrom(table).where(which).and(beyond).orderBy(key).limit(AT_ONCE).fetch();
            for (Record row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    all.update(String.valueOf(row.get(i)).getBytes(StandardCharsets.UTF_8));
                    all.update((byte) 0x1f);
                }
            }
            if (rows.size() < AT_ONCE) {
                return;
            }
            after = Optional.of(rows.getLast());
        }
    }

    private static Condition beyond(List<? extends Field<?>> key, Record last) {
        return key.size() == 1 ? beyond(key.getFirst(), last)
                : DSL.row(key).gt(DSL.row(key.stream().map(last::get).toList()));
    }

    private static <K> Condition beyond(Field<K> key, Record last) {
        return key.gt(last.get(key));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

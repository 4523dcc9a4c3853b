package cn.yingchun.store.index.strand;

import static cn.yingchun.store.tables.Tables.CAME_IN;
import static cn.yingchun.store.tables.Tables.FACT;
import static cn.yingchun.store.tables.Tables.FACT_ASIDE;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.tables.tables.records.CameInRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// With which act of this device facts of others came in: a row for each stretch of numbers, for a row a fact would cost as
/// much as the facts.
public final class CameInRows {
    private CameInRows() {}

    /// @param arrived names of facts that came in, in the order in which they came
    /// @param with    the act of this device
    public static void put(DSLContext sql, List<FactName> arrived, FactName with) {
        var rows = new ArrayList<CameInRecord>();
        var from = 0;
        for (int i = 1; i <= arrived.size(); i++) {
            if (i == arrived.size() || !follows(arrived.get(i - 1), arrived.get(i))) {
                var first = arrived.get(from);
                rows.add(new CameInRecord(first.device(), first.incarnation(), first.seq(), arrived.get(i - 1).seq(),
                        with.incarnation(), with.seq()));
                from = i;
            }
        }
        sql.batchInsert(rows).execute();
    }

    private static boolean follows(FactName one, FactName next) {
        return Writer.of(one).equals(Writer.of(next)) && one.seq() + 1 == next.seq();
    }

    /// Moves all facts that came in with an act of this device aside, or back.
    ///
    /// @return the subjects whose rows change
    public static List<Subject> moveAside(DSLContext sql, FactName with, boolean back) {
        var from = back ? FACT_ASIDE : FACT;
        var to = back ? FACT : FACT_ASIDE;
        var touched = new HashSet<Subject>();
        for (var stretch : cameWith(sql, with)) {
            var which = within(stretch, from);
            sql.selectDistinct(from.field(FACT.SUBJECT_KIND), from.field(FACT.SUBJECT_ID)).from(from).where(which)
                    .forEach(row -> touched.add(new Subject(Subject.Kind.valueOf(row.value1()), row.value2())));
            sql.insertInto(to).columns(to.fields()).select(DSL.select(from.fields(to.fields())).from(from).where(which)).execute();
            sql.deleteFrom(from).where(which).execute();
        }
        return List.copyOf(touched);
    }

    /// Lines of what came in with an act of this device, those set aside too.
    public static List<String> lines(DSLContext sql, FactName act, int most) {
        var all = new ArrayList<String>();
        for (var table : List.of(FACT, FACT_ASIDE)) {
            for (var stretch : cameWith(sql, act)) {
                all.addAll(sql.select(table.field(FACT.LINE)).from(table).where(within(stretch, table))
                        .orderBy(table.field(FACT.SEQ)).limit(Math.max(0, most - all.size())).fetch(table.field(FACT.LINE)));
            }
        }
        return all;
    }

    /// With which act of this device each of these facts came in; facts of this device are not among them.
    ///
    /// @param own this device, whose acts bring others' facts in
    public static Map<FactName, FactName> acts(DSLContext sql, List<FactName> names, String own) {
        var found = new HashMap<FactName, FactName>();
        for (var writer : names.stream().map(Writer::of).filter(one -> !one.device().equals(own)).distinct().toList()) {
            var stretches = sql.selectFrom(CAME_IN).where(CAME_IN.DEVICE.eq(writer.device())).and(CAME_IN.INCARNATION.eq(writer.incarnation())).fetch();
            names.stream().filter(name -> Writer.of(name).equals(writer)).forEach(name -> stretches.stream()
                    .filter(stretch -> stretch.getFirstSeq() <= name.seq() && name.seq() <= stretch.getLastSeq()).findFirst()
                    .ifPresent(stretch -> found.put(name, new FactName(own, stretch.getWithLife(), stretch.getWithSeq()))));
        }
        return found;
    }

    private static List<CameInRecord> cameWith(DSLContext sql, FactName act) {
        return sql.selectFrom(CAME_IN).where(CAME_IN.WITH_LIFE.eq(act.incarnation())).and(CAME_IN.WITH_SEQ.eq(act.seq()))
                .orderBy(CAME_IN.DEVICE, CAME_IN.INCARNATION, CAME_IN.FIRST_SEQ).fetch();
    }

    private static Condition within(CameInRecord stretch, Table<?> table) {
        return DSL.and(table.field(FACT.DEVICE).eq(stretch.getDevice()), table.field(FACT.INCARNATION).eq(stretch.getIncarnation()),
                table.field(FACT.SEQ).between(stretch.getFirstSeq(), stretch.getLastSeq()));
    }
}

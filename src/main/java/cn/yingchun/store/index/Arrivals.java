package cn.yingchun.store.index;

import static cn.yingchun.store.tables.Tables.CAME_IN;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.codec.CarriedLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.strand.StrandRows;
import cn.yingchun.store.index.strand.StrandRows.End;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// Puts the lines of some records into the table of facts, own ones and those of other devices, and moves the ends of
/// their strands.
final class Arrivals {
    private final DSLContext sql;
    private final FactLines lines;
    private final Map<Writer, End> ends = new HashMap<>();
    private final List<FactRows.Lined> facts = new ArrayList<>();
    private final boolean anyWaiting;
    private Abouts abouts;

    Arrivals(DSLContext sql, FactLines lines) {
        this.sql = sql;
        this.lines = lines;
        anyWaiting = StrandRows.anyWaiting(sql);
        abouts = Abouts.before(sql, lines, List.of());
    }

    /// @return the facts that count now, in the order in which they came
    List<FactRows.Lined> put(List<Recorded> some) {
        for (var recorded : some) {
            var before = facts.size();
            recorded.carried().forEach(piece -> CarriedLines.unpack(piece).forEach(this::arrive));
            var own = FactLines.split(recorded.facts());
            cameIn(facts.subList(before, facts.size()), own.getFirst());
            own.forEach(this::atEnd);
        }
        abouts = Abouts.before(sql, lines, facts);
        FactRows.put(sql, facts);
        ends.forEach((writer, end) -> StrandRows.end(sql, writer, end));
        return facts;
    }

    /// The facts about the subjects they touch; asked after [#put].
    Abouts abouts() {
        return abouts;
    }

    private void arrive(CarriedLines.Entry entry) {
        switch (entry.fate()) {
            case F -> {
                var before = facts.size();
                atEnd(entry.line());
                waitsNoLonger(before);
            }
            case I -> {
                var tied = entry.tied();
                StrandRows.fill(sql, tied);
                add(entry.line(), FactLines.linkIn(entry.line()).orElseGet(tied::link));
                StrandRows.waitNoLonger(sql, tied);
            }
            case P -> StrandRows.wait(sql, entry.tied(), false);
            case Q -> StrandRows.wait(sql, entry.tied(), true);
            case G -> {
                var gap = entry.gap();
                StrandRows.gap(sql, gap);
                ends.put(gap.writer(), new End(gap.last(), gap.link()));
            }
        }
    }

    private void atEnd(String line) {
        var fact = lines.read(line);
        var writer = Writer.of(fact.name());
        var end = ends.computeIfAbsent(writer, one -> StrandRows.end(sql, one));
        var link = FactLines.linkIn(line).orElseGet(() -> end.link().with(line));
        ends.put(writer, new End(fact.name().seq(), link));
        facts.add(new FactRows.Lined(fact, lines.kind(fact), link, line));
    }

    private void waitsNoLonger(int from) {
        if (anyWaiting) {
            var lined = facts.get(from);
            StrandRows.waitNoLonger(sql, lined.fact().name(), lined.link());
        }
    }

    private void add(String line, Link link) {
        var fact = lines.read(line);
        facts.add(new FactRows.Lined(fact, lines.kind(fact), link, line));
    }

    private void cameIn(List<FactRows.Lined> arrived, String with) {
        if (arrived.isEmpty()) {
            return;
        }
        var act = FactLines.nameOf(with);
        var rows = arrived.stream().map(lined -> lined.fact().name()).toList();
        sql.connection(connection -> {
            try (var row = connection.prepareStatement("insert into came_in values (?, ?, ?, ?, ?)")) {
                for (FactName name : rows) {
                    row.setString(1, name.device());
                    row.setInt(2, name.incarnation());
                    row.setLong(3, name.seq());
                    row.setInt(4, act.incarnation());
                    row.setLong(5, act.seq());
                    row.addBatch();
                }
                row.executeBatch();
            }
        });
    }
}

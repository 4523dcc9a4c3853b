package cn.yingchun.store.index;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.codec.CarriedLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.strand.CameInRows;
import cn.yingchun.store.index.strand.StrandRows;
import cn.yingchun.store.index.strand.StrandRows.End;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Puts the lines of some records into the table of facts, own ones and those of other devices, and moves the ends of
/// their strands.
///
/// Many facts are committed block by block, which keeps H2's undo log small: read back at the end it costs as much as the
/// rows. Only facts at the ends of strands go ahead of their ends, so that what a kill leaves of them is known for that.
final class Arrivals {
    private final DSLContext sql;
    private final FactLines lines;
    private final Map<Writer, End> ends = new HashMap<>();
    private final List<FactRows.Lined> facts = new ArrayList<>();
    private final List<FactRows.Lined> inGaps = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
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
            cameIn(facts.subList(before, facts.size()).stream().map(lined -> lined.fact().name()).toList(), own.getFirst());
            own.forEach(this::atEnd);
        }
        abouts = Abouts.before(sql, lines, facts);
        FactRows.putInBlocks(sql, atEnds());
        later.forEach(Runnable::run);
        FactRows.put(sql, inGaps);
        ends.forEach((writer, end) -> StrandRows.end(sql, writer, end));
        return facts;
    }

    /// The facts about the subjects they touch; asked after [#put].
    Abouts abouts() {
        return abouts;
    }

    /// Those that continue their strands; of each writer it is known where it ended before them.
    private List<FactRows.Lined> atEnds() {
        if (facts.size() > FactRows.BLOCK) {
            ends.keySet().forEach(writer -> StrandRows.end(sql, writer, StrandRows.end(sql, writer)));
        }
        Set<FactRows.Lined> filling = Collections.newSetFromMap(new IdentityHashMap<>());
        filling.addAll(inGaps);
        return inGaps.isEmpty() ? facts : facts.stream().filter(lined -> !filling.contains(lined)).toList();
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
                later.add(() -> StrandRows.fill(sql, tied));
                add(entry.line(), FactLines.linkIn(entry.line()).orElseGet(tied::link));
                inGaps.add(facts.getLast());
                later.add(() -> StrandRows.waitNoLonger(sql, tied));
            }
            case P -> later.add(() -> StrandRows.wait(sql, entry.tied(), false));
            case Q -> later.add(() -> StrandRows.wait(sql, entry.tied(), true));
            case G -> {
                var gap = entry.gap();
                later.add(() -> StrandRows.gap(sql, gap));
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
            later.add(() -> StrandRows.waitNoLonger(sql, lined.fact().name(), lined.link()));
        }
    }

    private void add(String line, Link link) {
        var fact = lines.read(line);
        facts.add(new FactRows.Lined(fact, lines.kind(fact), link, line));
    }

    private void cameIn(List<FactName> arrived, String with) {
        if (!arrived.isEmpty()) {
            later.add(() -> CameInRows.put(sql, arrived, FactLines.nameOf(with)));
        }
    }
}

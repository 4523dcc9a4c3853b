package cn.yingchun.store.carry;

import static cn.yingchun.store.tables.Tables.FACT;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.Upkeep;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What was written on this device and has reached nobody else yet, computed from facts and receipts each time.
///
/// Facts about exchange itself are not counted, or there would always be one more.
public final class Outbox {
    private final Upkeep index;
    private final FactLines lines;
    private final String device;

    Outbox(Upkeep index, FactLines lines, String device) {
        this.index = index;
        this.lines = lines;
        this.device = device;
    }

    /// How many, and since when the oldest waits.
    public record Unsent(long count, Optional<Instant> oldest) {}

    /// @param theirs what others hold by their own word
    public Unsent unsent(List<Have> theirs) {
        var all = index.ask(sql -> sql.select(DSL.count(), DSL.min(FACT.CLOCK)).from(FACT).where(beyond(theirs)).fetchSingle());
        var oldest = Optional.ofNullable(all.value2()).map(clock -> Instant.ofEpochMilli(clock >>> 16));
        return new Unsent(all.value1(), oldest);
    }

    /// The oldest of them.
    ///
    /// @param which of them are wanted
    public List<Fact> oldest(List<Have> theirs, int most, Predicate<Fact> which) {
        return index.ask(sql -> sql.select(FACT.LINE).from(FACT).where(beyond(theirs))
                .orderBy(FACT.INCARNATION, FACT.SEQ).limit(most).fetch(FACT.LINE)).stream().map(lines::read).filter(which).toList();
    }

    /// How many of them are about some records, by record.
    public Map<UUID, Integer> unsentOf(List<Have> theirs, Collection<UUID> records) {
        return index.ask(sql -> sql.select(FACT.SUBJECT_ID, DSL.count()).from(FACT).where(FACT.SUBJECT_ID.in(records)).and(beyond(theirs))
                .groupBy(FACT.SUBJECT_ID).fetchMap(FACT.SUBJECT_ID, DSL.count()));
    }

    /// Beyond what anybody holds. A fact that stayed behind with one office counts as sent once another has it.
    private Condition beyond(List<Have> theirs) {
        var sent = DSL.noCondition();
        for (var have : theirs) {
            for (var one : have.reaches().entrySet()) {
                if (one.getKey().device().equals(device)) {
                    sent = sent.andNot(held(one.getKey(), one.getValue()));
                }
            }
        }
        return FACT.DEVICE.eq(device).and(FACT.WHAT.notLike(SyncFact.FAMILY + ".%")).and(sent);
    }

    private static Condition held(Writer writer, Have.Reach reach) {
        var held = FACT.INCARNATION.eq(writer.incarnation()).and(FACT.SEQ.le(reach.seq()));
        for (var hole : reach.holes()) {
            held = held.andNot(FACT.SEQ.between(hole.first(), hole.last()));
        }
        return held;
    }
}

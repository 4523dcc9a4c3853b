package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.Batches;
import cn.yingchun.store.index.Recorded;
import cn.yingchun.store.journal.EntryKind;
import cn.yingchun.store.journal.Head;
import cn.yingchun.store.journal.HybridClock;
import cn.yingchun.store.journal.Identity;
import cn.yingchun.store.journal.Journal;
import cn.yingchun.store.journal.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Gives acts their names and times and writes them into the journal. One caller at a time.
final class Scribe {
    /// Form of the facts this program writes.
    private static final int SCHEMA = 1;

    private final Journal journal;
    private final FactLines lines;
    private final Identity identity;
    private final HybridClock clock;
    private final Consumer<HybridClock.Tick> odd;

    /// @param odd told of a clock that jumped
    Scribe(Journal journal, FactLines lines, Identity identity, HybridClock clock, Consumer<HybridClock.Tick> odd) {
        this.journal = journal;
        this.lines = lines;
        this.identity = identity;
        this.clock = clock;
        this.odd = odd;
    }

    /// What was written, as facts and as the index wants it.
    record Written(List<Fact> facts, Recorded recorded) {}

    Written write(Act act) {
        var facts = named(act);
        var bytes = lines.writeAll(facts);
        var head = append(facts, List.of(new Piece(EntryKind.ACT, bytes)));
        return new Written(facts, Recorded.act(head.seq(), head.chain().toString(), bytes));
    }

    /// Writes a batch: the act counts together with its parts, or neither does.
    Written write(Act act, List<byte[]> parts) {
        var facts = named(act);
        var bytes = lines.writeAll(facts);
        var head = append(facts, Batches.pieces(EntryKind.PART, parts, bytes));
        return new Written(facts, new Recorded(head.seq(), head.chain().toString(), bytes, parts, List.of()));
    }

    /// Writes facts of other devices: they count together with the act that took them, or neither does.
    ///
    /// @param newest hybrid clock of the newest of them that may be believed
    Written carry(Act act, List<byte[]> carried, long newest) {
        clock.heard(newest);
        var facts = named(act);
        var bytes = lines.writeAll(facts);
        var head = append(facts, Batches.pieces(EntryKind.CARRIED, carried, bytes));
        return new Written(facts, new Recorded(head.seq(), head.chain().toString(), bytes, List.of(), carried));
    }

    long furthest() {
        return clock.furthest();
    }

    private Head append(List<Fact> facts, List<Piece> pieces) {
        var last = facts.getLast();
        return journal.append(pieces, last.name().seq(), last.clock());
    }

    private List<Fact> named(Act act) {
        if (act.deeds().isEmpty()) {
            throw new IllegalArgumentException("an act without deeds");
        }
        var facts = new ArrayList<Fact>();
        var seq = journal.head().lastFact();
        for (var deed : act.deeds()) {
            var tick = clock.tick();
            if (facts.isEmpty() && tick.jump().isPresent()) {
                odd.accept(tick);
            }
            var name = new FactName(identity.device(), identity.incarnation(), ++seq);
            facts.add(new Fact(name, tick.clock(), SCHEMA, act.actor(), act.happened(), tick.now(), act.why(),
                    deed.subject(), deed.what(), deed.supersedes()));
        }
        return List.copyOf(facts);
    }
}

package cn.yingchun.store.index.strand;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.journal.Damage;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.EntryKind;
import cn.yingchun.store.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes lost records of acts again from the lines of their facts, wherever those were kept: in the database, or with another
/// office. Which lines made one record is tried out; the chain says when it is right.
public final class LostRecords {
    /// So many ways to divide facts into acts are tried, each takes some microseconds.
    private static final int TRIES = 100_000;

    private final Journal journal;
    private final Damage damage;
    private final FactLines lines;
    private int tries;

    public LostRecords(Journal journal, Damage damage, FactLines lines) {
        this.journal = journal;
        this.damage = damage;
        this.lines = lines;
    }

    /// @param found lines of the lost facts, in the order of their numbers
    /// @return whether they proved to be the ones, and stand in the journal again
    public boolean putBack(List<String> found, Progress progress) {
        var facts = found.stream().map(lines::read).toList();
        var records = (int) Math.min(Integer.MAX_VALUE, damage.records());
        if (records > facts.size()) {
            return false;
        }
        return records(facts, found, 0, records, List.of())
                .map(entries -> journal.mend(damage, entries, progress)).orElse(false);
    }

    /// Depth first; a record that ends where one act plainly ends is tried before all others.
    private Optional<List<Entry>> records(List<Fact> facts, List<String> found, int from, int left, List<Entry> before) {
        if (left == 0) {
            return from == facts.size() && proves(before) ? Optional.of(before) : Optional.empty();
        }
        for (var end : ends(facts, from, left)) {
            if (tries++ > TRIES) {
                return Optional.empty();
            }
            var next = new ArrayList<>(before);
            next.add(record(facts.get(end - 1), found.subList(from, end), before));
            var all = records(facts, found, end, left - 1, next);
            if (all.isPresent()) {
                return all;
            }
        }
        return Optional.empty();
    }

    private static List<Integer> ends(List<Fact> facts, int from, int left) {
        var most = facts.size() - left + 1;
        if (left == 1) {
            return List.of(facts.size());
        }
        var plain = from + 1;
        while (plain < most && sameAct(facts.get(from), facts.get(plain))) {
            plain++;
        }
        var ends = new ArrayList<Integer>(List.of(plain));
        for (int end = from + 1; end <= most; end++) {
            if (end != plain) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static boolean sameAct(Fact one, Fact other) {
        return one.actor().equals(other.actor()) && one.happened().equals(other.happened()) && one.why().equals(other.why());
    }

    private Entry record(Fact last, List<String> some, List<Entry> before) {
        var chain = before.isEmpty() ? damage.before().chain() : before.getLast().chain();
        return new Entry(damage.seq() + before.size(), EntryKind.ACT, chain, last.name().seq(), last.clock(),
                String.join("\n", some).getBytes(StandardCharsets.UTF_8));
    }

    private boolean proves(List<Entry> entries) {
        return damage.proof().isPresent() && damage.proof().get().equals(entries.getLast().chain());
    }
}

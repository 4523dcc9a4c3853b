package cn.yingchun.match.walk;

import cn.yingchun.match.chance.Join;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.Segment;
import cn.yingchun.match.index.Trie;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Walks the tree of typings for one patient and leaves every branch that can no longer hold a donor worth listing.
///
/// A branch stays while either the typing still allows enough matches, or a genotype near the patient is still possible.
public final class Walk {
    /// Branches between two looks at the cancel flag, well under a millisecond.
    private static final int BREATH = 4096;

    private final Possible possible;
    private final Optional<Prospect> prospect;
    private final Join[] join;
    private final int least;
    private final int[] leastAt;
    private final boolean open;
    private final int positions;
    private final BooleanSupplier cancelled;
    private final LeafHits hits = new LeafHits();
    private final int[] path = new int[Levels.COUNT];
    private final double[] chances = new double[4];
    private final int[] toCome = new int[Levels.COUNT];
    private Trie trie;
    private double[] normalisers = {};
    private int segment;
    private int steps;
    private boolean stopped;

    Walk(Walker from, BooleanSupplier cancelled) {
        this.possible = from.possible();
        this.prospect = from.prospect();
        this.join = prospect.map(Prospect::join).stream().toArray(Join[]::new);
        this.least = from.least();
        this.leastAt = from.leastAt();
        this.open = from.open();
        this.positions = 2 * Integer.bitCount(from.loci());
        this.cancelled = cancelled;
        this.trie = new Trie(new int[0][], new int[0][]);
        for (int level = 0; level < Levels.COUNT; level++) {
            toCome[level] = 2 * Integer.bitCount(from.loci() >> level + 1);
        }
    }

    /// Walks one segment; what it finds is added to [#hits].
    ///
    /// @return false if the walk was cancelled and the hits are not complete
    public boolean through(Segment through, int number) {
        trie = through.trie();
        segment = number;
        normalisers = prospect.map(known -> known.normalisers(through)).orElse(normalisers);
        descend(0, 0, trie.nodes(0), 0, join.length > 0);
        return !stopped;
    }

    public LeafHits hits() {
        return hits;
    }

    private void descend(int level, int from, int to, int reached, boolean nearAbove) {
        var typings = trie.typing()[level];
        var most = possible.most(level);
        var fewest = leastAt[level];
        var needed = open ? least - toCome[level] - reached : Integer.MAX_VALUE;
        for (int node = from; node < to && !stopped; node++) {
            var typing = typings[node];
            var matches = most[typing];
            if (matches < fewest) {
                continue;
            }
            var near = nearAbove && join[0].enter(level, typing);
            if (matches >= needed || near) {
                path[level] = typing;
                goOn(level, node, reached + matches, near);
            }
        }
    }

    private void goOn(int level, int node, int matches, boolean near) {
        if (++steps % BREATH == 0 && cancelled.getAsBoolean()) {
            stopped = true;
        } else if (level == Levels.COUNT - 1) {
            arrive(node, matches, near);
        } else {
            var start = trie.start()[level];
            descend(level + 1, start[node], start[node + 1], matches, near);
        }
    }

    private void arrive(int leaf, int matches, boolean near) {
        var best = near ? predict(leaf) : 0;
        if (!near) {
            chances[0] = chances[1] = chances[2] = 0;
            chances[3] = prospect.isPresent() && matches >= least ? prospect.get().normaliser(normalisers, leaf, path) : 0;
        }
        if (open && chances[3] == 0 && possible.certain(path)) {
            takeAtItsWord(matches);
        }
        var count = Math.max(open ? matches : 0, best);
        if (count >= least) {
            hits.add(segment, leaf, count, chances);
        }
    }

    /// Where nothing is open on either side, the typing itself is the answer, whatever the table knows.
    private void takeAtItsWord(int matches) {
        if (positions - matches < 3) {
            chances[positions - matches] = 1;
        }
        chances[3] = LeafHits.BY_TYPING;
    }

    /// The most matches that have a probability, or 0.
    private int predict(int leaf) {
        var normaliser = prospect.orElseThrow().normaliser(normalisers, leaf, path);
        chances[3] = normaliser;
        var best = 0;
        for (int mismatches = 2; mismatches >= 0; mismatches--) {
            chances[mismatches] = normaliser > 0 ? Math.min(1, join[0].weight(mismatches) / normaliser) : 0;
            best = chances[mismatches] > 0 ? positions - mismatches : best;
        }
        return best;
    }
}

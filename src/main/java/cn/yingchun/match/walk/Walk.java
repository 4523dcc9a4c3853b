package cn.yingchun.match.walk;

import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.Segment;
import cn.yingchun.match.index.Trie;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Walks the tree of typings for one patient and leaves every branch that can no longer hold a donor worth listing.
///
/// By typing, a branch stays while it still allows enough matches; by table, while a genotype near the patient is still
/// possible. Chances are worked out on the way only where they decide; otherwise later, for those who are listed.
public final class Walk {
    /// Branches between two looks at the cancel flag, well under a millisecond.
    private static final int BREATH = 4096;
    private static final byte[] NOTHING = {};

    private final Walker patient;
    private final Predictor predictor;
    private final boolean byTyping;
    private final boolean wantsTable;
    /// Whether it matters how many alleles can match by typing.
    private final boolean counts;
    private final BooleanSupplier cancelled;
    private final LeafHits hits = new LeafHits();
    private final int[] path = new int[Levels.COUNT];
    private final int[] toCome = new int[Levels.COUNT];
    private Trie trie = new Trie(new int[0][], new int[0][]);
    private double[] normalisers = {};
    private boolean byTable;
    private int segment;
    private int steps;
    private boolean stopped;

    Walk(Walker patient, BooleanSupplier cancelled) {
        this.patient = patient;
        this.predictor = patient.predictor();
        this.byTyping = patient.basis() != Basis.TABLE;
        this.counts = byTyping || Arrays.stream(patient.leastAt()).anyMatch(least -> least > 0);
        this.wantsTable = patient.basis() != Basis.TYPING;
        this.cancelled = cancelled;
        for (int level = 0; level < Levels.COUNT; level++) {
            toCome[level] = 2 * Integer.bitCount(patient.loci() >> level + 1);
        }
    }

    /// Walks one segment; what it finds is added to [#hits].
    ///
    /// @return false if the walk was cancelled and the hits are not complete
    public boolean through(Segment through, int number) {
        trie = through.trie();
        segment = number;
        predictor.turnTo(number);
        byTable = wantsTable && predictor.active();
        normalisers = byTable ? predictor.normalisers(through) : normalisers;
        descend(0, 0, trie.nodes(0), 0, byTable);
        return !stopped;
    }

    /// What was found; without chances if they did not decide.
    public LeafHits hits() {
        return hits;
    }

    private void descend(int level, int from, int to, int reached, boolean nearAbove) {
        var typings = trie.typing()[level];
        var most = counts ? patient.possible().most(level) : NOTHING;
        var needed = byTyping ? patient.least() - toCome[level] - reached : Integer.MAX_VALUE;
        for (int node = from; node < to && !stopped; node++) {
            var typing = typings[node];
            var matches = counts ? most[typing] : 0;
            if (matches < patient.leastAt()[level]) {
                continue;
            }
            var near = nearAbove && predictor.enter(level, typing);
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
        if (!byTable) {
            hits.add(segment, leaf, matches, path);
            return;
        }
        var best = predictor.arrive(near, leaf, normalisers, path);
        var count = Math.max(byTyping ? matches : 0, best);
        if (count >= patient.least()) {
            hits.add(segment, leaf, count, path);
            hits.set(hits.size() - 1, byTyping ? predictor.takeAtItsWord(matches, path) : predictor.chances());
        }
    }
}

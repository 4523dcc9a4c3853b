package cn.yingchun.match.walk;

import cn.yingchun.match.chance.Join;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.Part;
import cn.yingchun.match.index.Segment;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Works out the chances of leaves for one patient: the weight of the genotypes near the patient that a leaf still allows,
/// divided by all that the leaf allows.
public final class Predictor {
    private static final int LISTED = 3;

    private final Possible possible;
    private final Prospects prospects;
    private final Map<Prospect, Join> joins = new IdentityHashMap<>();
    private final int positions;
    private final int[] path = new int[Levels.COUNT];
    private final double[] chances = new double[LeafHits.NUMBERS];
    /// Of the part that is looked at; none or one each.
    private Prospect[] prospect = {};
    private Join[] join = {};

    Predictor(Walker from) {
        this.possible = from.possible();
        this.prospects = from.prospects();
        this.positions = 2 * Integer.bitCount(from.loci());
        Arrays.fill(path, -1);
    }

    /// From now on it is about the donors of a part.
    void turnTo(int part) {
        var next = prospects.of(part).stream().toArray(Prospect[]::new);
        if (!Arrays.equals(next, prospect)) {
            prospect = next;
            join = Arrays.stream(next).map(one -> joins.computeIfAbsent(one, Prospect::join)).toArray(Join[]::new);
            Arrays.fill(path, -1);
        }
    }

    /// Works out some of the leaves found, quickest in the order in which they were found.
    public void predict(LeafHits hits, Ints which, List<Part> parts) {
        for (int place = 0; place < which.size(); place++) {
            var hit = which.get(place);
            turnTo(hits.segment(hit));
            var segment = parts.get(hits.segment(hit)).segment();
            var typing = hits.typing(hit);
            var near = follow(typing);
            arrive(near, hits.leaf(hit), normalisers(segment), typing);
            takeAtItsWord(hits.count(hit), typing);
            hits.set(hit, chances);
        }
    }

    /// Enters the branches of a typing, from the first level where it leaves the one before.
    private boolean follow(int[] typing) {
        if (join.length == 0) {
            return false;
        }
        var level = Math.max(0, Arrays.mismatch(path, typing));
        var near = true;
        for (; level < Levels.COUNT; level++) {
            near = join[0].enter(level, typing[level]);
        }
        System.arraycopy(typing, 0, path, 0, Levels.COUNT);
        return near;
    }

    boolean active() {
        return join.length > 0;
    }

    boolean enter(int level, int typing) {
        return join[0].enter(level, typing);
    }

    double[] normalisers(Segment segment) {
        return prospect.length == 0 ? chances : prospect[0].normalisers(segment);
    }

    /// The chances of the leaf whose branches were entered last.
    ///
    /// @return the most matches that have a probability, or 0
    int arrive(boolean near, int leaf, double[] normalisers, int[] typing) {
        Arrays.fill(chances, 0);
        if (prospect.length == 0) {
            return 0;
        }
        var normaliser = prospect[0].normaliser(normalisers, leaf, typing);
        chances[LISTED] = normaliser;
        var best = 0;
        for (int mismatches = LISTED - 1; near && normaliser > 0 && mismatches >= 0; mismatches--) {
            chances[mismatches] = Math.min(1, join[0].weight(mismatches) / normaliser);
            best = chances[mismatches] > 0 ? positions - mismatches : best;
        }
        return best;
    }

    double[] chances() {
        return chances;
    }

    /// Where no table explains the donor but nothing is open on either side, the typing itself is the answer.
    double[] takeAtItsWord(int matches, int[] typing) {
        if (chances[LISTED] == 0 && possible.certain(typing)) {
            if (positions - matches < LISTED) {
                chances[positions - matches] = 1;
            }
            chances[LISTED] = LeafHits.BY_TYPING;
        }
        return chances;
    }
}

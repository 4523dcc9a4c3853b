package cn.yingchun.match.chance;

import cn.yingchun.hla.Typing;
import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Visits every pair of haplotypes that explains a typing.
final class PairWalk {
    /// Beyond this many pairs a typing says too little for a probability that helps anybody.
    static final long MOST_PAIRS = 20_000_000;

    private final Haplotypes table;
    private final BooleanSupplier cancelled;
    private final Ints[] byFit = new Ints[Fit.COUNT];

    /// Takes a pair of haplotype numbers and how often the pair occurs, relative to others.
    interface Visitor {
        void pair(int one, int other, double weight);
    }

    private PairWalk(Haplotypes table, BooleanSupplier cancelled) {
        this.table = table;
        this.cancelled = cancelled;
    }

    /// @return false if there are too many pairs; none was visited then
    static boolean each(Typing typing, Haplotypes table, BooleanSupplier cancelled, Visitor visitor) {
        var walk = new PairWalk(table, cancelled);
        walk.group(candidates(typing, table));
        if (walk.count() > MOST_PAIRS) {
            return false;
        }
        walk.visit(visitor);
        return true;
    }

    private static Candidates candidates(Typing typing, Haplotypes table) {
        var kept = new Candidates();
        kept.start(table, sides(typing, table, 0), sides(typing, table, 1));
        for (int level = 2; level < Levels.COUNT; level++) {
            var next = new Candidates();
            var sides = sides(typing, table, level);
            if (sides.isPresent()) {
                next.keep(kept, table.at(level), level, sides.get());
            } else {
                next.keepAll(kept, level);
            }
            kept = next;
        }
        return kept;
    }

    private static Optional<Sides> sides(Typing typing, Haplotypes table, int level) {
        return typing.at(Levels.LOCI.get(level))
                .map(locus -> new Sides(table.row(level, locus.first()), table.row(level, locus.second())));
    }

    private void group(Candidates candidates) {
        for (int place = 0; place < candidates.size(); place++) {
            var fit = candidates.fit(place);
            if (byFit[fit] == null) {
                byFit[fit] = new Ints();
            }
            byFit[fit].add(candidates.haplotype(place));
        }
    }

    private long count() {
        var pairs = 0L;
        for (int one = 0; one < Fit.COUNT; one++) {
            for (int other = one; other < Fit.COUNT && byFit[one] != null; other++) {
                pairs += together(one, other) ? (long) byFit[one].size() * byFit[other].size() : 0;
            }
        }
        return pairs;
    }

    private void visit(Visitor visitor) {
        for (int one = 0; one < Fit.COUNT; one++) {
            for (int other = one; other < Fit.COUNT && byFit[one] != null; other++) {
                if (together(one, other)) {
                    pairUp(byFit[one], byFit[other], visitor);
                }
            }
        }
    }

    private boolean together(int one, int other) {
        return byFit[other] != null && Fit.together(one, other);
    }

    private void pairUp(Ints some, Ints others, Visitor visitor) {
        var same = some == others;
        for (int one = 0; one < some.size() && !cancelled.getAsBoolean(); one++) {
            for (int other = same ? one : 0; other < others.size(); other++) {
                visit(some.get(one), others.get(other), visitor);
            }
        }
    }

    private void visit(int one, int other, Visitor visitor) {
        var weight = table.frequency(one) * table.frequency(other) * (one == other ? 1 : 2);
        if (weight > 0) {
            visitor.pair(one, other, weight);
        }
    }
}

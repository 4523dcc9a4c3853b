package cn.yingchun.match.chance;

import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Block;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.Typing;
import cn.yingchun.match.chance.Candidates.Sides;
import cn.yingchun.match.index.BitRow;
import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Visits every pair of haplotypes that explains a typing.
final class PairWalk {
    /// Beyond this many pairs a typing says too little for a probability that helps anybody.
    static final long MOST_PAIRS = 20_000_000;

    private final Haplotypes table;
    private final List<Together> told;
    private final BooleanSupplier cancelled;
    private final Ints[] byFit = new Ints[Fit.COUNT];

    /// Takes a pair of haplotype numbers and how often the pair occurs, relative to others.
    interface Visitor {
        void pair(int one, int other, double weight);
    }

    private PairWalk(Haplotypes table, List<Together> told, BooleanSupplier cancelled) {
        this.table = table;
        this.told = told;
        this.cancelled = cancelled;
    }

    /// @return false if there are too many pairs; none was visited then
    static boolean each(Typing typing, Haplotypes table, BooleanSupplier cancelled, Visitor visitor) {
        var walk = new PairWalk(table, Together.of(typing, table), cancelled);
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
        if (weight > 0 && told.stream().allMatch(block -> block.allows(one, other))) {
            visitor.pair(one, other, weight);
        }
    }

    /// One block of a typing made ready for counting: which pairs of haplotypes its alternatives and phases allow.
    private static final class Together {
        private final Haplotypes table;
        private final List<Choice> choices;

        private Together(Haplotypes table, List<Choice> choices) {
            this.table = table;
            this.choices = choices;
        }

        /// For each level the alleles of the table that one chromosome may have; no row where nothing was told.
        private record Choice(long[][] one, long[][] other) {}

        static List<Together> of(Typing typing, Haplotypes table) {
            return typing.blocks().stream().map(block -> of(block, table)).toList();
        }

        private static Together of(Block block, Haplotypes table) {
            return new Together(table, block.alternatives().stream()
                    .map(each -> new Choice(rows(each.one(), table), rows(each.other(), table))).toList());
        }

        private static long[][] rows(Map<Locus, AlleleSet> chromosome, Haplotypes table) {
            var rows = new long[Levels.COUNT][];
            for (int level = 0; level < Levels.COUNT; level++) {
                var set = chromosome.get(Levels.LOCI.get(level));
                rows[level] = set == null ? new long[0] : table.row(level, set);
            }
            return rows;
        }

        boolean allows(int haplotype, int partner) {
            return choices.stream().anyMatch(choice -> fits(choice.one, haplotype) && fits(choice.other, partner)
                    || fits(choice.one, partner) && fits(choice.other, haplotype));
        }

        private boolean fits(long[][] rows, int haplotype) {
            for (int level = 0; level < Levels.COUNT; level++) {
                if (rows[level].length > 0 && !BitRow.has(rows[level], table.at(level).of(haplotype))) {
                    return false;
                }
            }
            return true;
        }
    }
}

package cn.yingchun.match.chance;

import cn.yingchun.match.chance.Candidates.Sides;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.LocusView;
import cn.yingchun.match.index.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;

/// An index seen through one haplotype table: which alleles of the table each typing may be, and the normalisers.
///
/// Grows with the index; numbers already known stay. Shared by all searches with this table.
public final class Population {
    /// Which alleles each set of the index may be; tables under one numbering share it.
    private static final class Known {
        final long[][][] rows = new long[Levels.COUNT][0][];
        final int[][] only = new int[Levels.COUNT][0];
        volatile LocusView[] views = {};
    }

    private final Haplotypes table;
    private final Known known;
    private final Map<Segment, double[]> normalisers = new WeakHashMap<>();

    public Population(Haplotypes table) {
        this(table, new Known());
    }

    private Population(Haplotypes table, Known known) {
        this.table = table;
        this.known = known;
    }

    /// One for each of several tables under one numbering.
    public static List<Population> together(List<Haplotypes> tables) {
        var known = new Known();
        return tables.stream().map(table -> new Population(table, known)).toList();
    }

    public Haplotypes table() {
        return table;
    }

    /// Makes all typings of a snapshot known.
    public void learn(LocusView[] snapshot) {
        synchronized (known) {
            for (int level = 0; level < Levels.COUNT; level++) {
                var before = known.rows[level].length;
                var sets = snapshot[level].sets();
                if (sets.length > before) {
                    var grown = Arrays.copyOf(known.rows[level], sets.length);
                    var single = Arrays.copyOf(known.only[level], sets.length);
                    for (int set = before; set < sets.length; set++) {
                        grown[set] = table.row(level, sets[set].alleles());
                        single[set] = only(grown[set]);
                    }
                    known.rows[level] = grown;
                    known.only[level] = single;
                }
            }
            if (known.views.length == 0 || snapshot[0].typings() >= known.views[0].typings()) {
                known.views = snapshot;
            }
        }
    }

    int typings(int level) {
        return known.views[level].typings();
    }

    private static int only(long[] row) {
        var bits = 0;
        var last = -1;
        for (int word = 0; word < row.length; word++) {
            bits += Long.bitCount(row[word]);
            last = row[word] == 0 ? last : (word << 6) + Long.numberOfTrailingZeros(row[word]);
        }
        return bits == 1 ? last : -1;
    }

    /// The one expressed pair that a typing can be in this table; -1 if there are several or the locus is not typed.
    int certainPair(int level, int typing) {
        if (typing == 0) {
            return -1;
        }
        var one = known.only[level][known.views[level].first(typing)];
        var other = known.only[level][known.views[level].second(typing)];
        return one < 0 || other < 0 ? -1 : Imputation.expressed(table.at(level), one, other);
    }

    /// The sides of a typing, empty where it is "not typed".
    Optional<Sides> typed(int level, int typing) {
        return typing == 0 ? Optional.empty() : Optional.of(sides(level, typing));
    }

    Sides sides(int level, int typing) {
        var view = known.views[level];
        return new Sides(known.rows[level][view.first(typing)], known.rows[level][view.second(typing)]);
    }

    /// Works out the normalisers of a segment that are not known yet.
    public void prepare(Segment segment, BooleanSupplier cancelled) {
        var normaliser = new Normaliser(this);
        var sums = normalisers(segment);
        for (int leaf = 0; leaf < sums.length && !(leaf % 1024 == 0 && cancelled.getAsBoolean()); leaf++) {
            if (Double.isNaN(sums[leaf])) {
                sums[leaf] = normaliser.of(segment.trie().path(leaf));
            }
        }
    }

    /// One number a leaf, NaN until it is first asked for.
    synchronized double[] normalisers(Segment segment) {
        return normalisers.computeIfAbsent(segment, _ -> {
            var open = new double[segment.trie().leaves()];
            Arrays.fill(open, Double.NaN);
            return open;
        });
    }
}

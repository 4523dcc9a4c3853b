package cn.yingchun.match.chance;

import cn.yingchun.match.index.Levels;

/// Which genotypes near the patient a donor may still have, kept while the index is walked from branch to branch.
///
/// Index and targets are trees over the same loci. Entering a branch keeps the target nodes that agree with its typing; a
/// locus that is not typed leaves them where they are, one level higher, and their weights already sum up what lies below.
public final class Join {
    private static final int ROOT = -1;

    private final Targets targets;
    private final Population population;
    private final int[][] active = new int[Levels.COUNT][];
    private final int[] count = new int[Levels.COUNT];
    /// The depth of the targets that are active when a level is entered.
    private final int[] depth = new int[Levels.COUNT + 1];
    private final long[][][] rows = new long[Levels.COUNT][][];

    Join(Targets targets, Population population) {
        this.targets = targets;
        this.population = population;
        depth[0] = ROOT;
        for (int level = 0; level < Levels.COUNT; level++) {
            active[level] = new int[targets.nodes(level)];
            rows[level] = new long[population.typings(level)][];
        }
    }

    /// Steps into a branch of a level; branches of the levels above must have been entered before.
    ///
    /// @return whether any target is left
    public boolean enter(int level, int typing) {
        var above = depth[level];
        if (typing == 0) {
            depth[level + 1] = above;
            return above == ROOT ? targets.size() > 0 : count[above] > 0;
        }
        depth[level + 1] = level;
        count[level] = 0;
        if (above != ROOT && count[above] == 0) {
            return false;
        }
        var row = row(level, typing);
        if (above == ROOT) {
            keep(level, 0, targets.nodes(level), row);
            return count[level] > 0;
        }
        for (int place = 0; place < count[above]; place++) {
            var from = active[above][place];
            var to = from + 1;
            for (int between = above; between < level; between++) {
                from = targets.start(between, from);
                to = targets.start(between, to);
            }
            keep(level, from, to, row);
        }
        return count[level] > 0;
    }

    private void keep(int level, int from, int to, long[] row) {
        var kept = active[level];
        var size = count[level];
        for (int node = from; node < to; node++) {
            var pair = targets.pair(level, node);
            if ((row[pair >> 6] >>> pair & 1) != 0) {
                kept[size++] = node;
            }
        }
        count[level] = size;
    }

    /// The weight of all targets left at a leaf, to be divided by the donor's normaliser.
    public double weight(int mismatches) {
        var reached = depth[Levels.COUNT];
        var sum = 0.0;
        if (reached == ROOT) {
            for (int node = 0; node < targets.nodes(0); node++) {
                sum += targets.weight(0, node, mismatches);
            }
            return sum;
        }
        for (int place = 0; place < count[reached]; place++) {
            sum += targets.weight(reached, active[reached][place], mismatches);
        }
        return sum;
    }

    private long[] row(int level, int typing) {
        var row = rows[level][typing];
        if (row == null) {
            row = targets.pairs(level).row(population.sides(level, typing));
            rows[level][typing] = row;
        }
        return row;
    }
}

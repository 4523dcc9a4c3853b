package cn.yingchun.match.index;

import java.util.Arrays;

/// All whole typings of a registry as a tree: one level a locus, one branch a locus typing, one leaf a whole typing.
///
/// Nodes of a level lie side by side; the children of node `n` of a level are `start[level][n] … start[level][n + 1] - 1`
/// of the next one. Below the last level come the donors.
///
/// @param typing the locus typing of each node
/// @param start  where each node's children begin, with one more entry at the end
public record Trie(int[][] typing, int[][] start) {
    public int nodes(int level) {
        return typing[level].length;
    }

    public int leaves() {
        return nodes(Levels.COUNT - 1);
    }

    /// Donors that have exactly this leaf's typing are rows `firstDonor(leaf) … firstDonor(leaf + 1) - 1`.
    public int firstDonor(int leaf) {
        return start[Levels.COUNT - 1][leaf];
    }

    /// The whole typing of a leaf, one number a level.
    public int[] path(int leaf) {
        var path = new int[Levels.COUNT];
        var node = leaf;
        for (int level = Levels.COUNT - 1; level >= 0; level--) {
            path[level] = typing[level][node];
            if (level > 0) {
                var place = Arrays.binarySearch(start[level - 1], node);
                node = place >= 0 ? place : -place - 2;
            }
        }
        return path;
    }

    public long bytes() {
        var bytes = 0L;
        for (int level = 0; level < Levels.COUNT; level++) {
            bytes += 4L * (typing[level].length + start[level].length);
        }
        return bytes;
    }

    /// @param order      the places of the typings in their order
    /// @param firstDonor the first row of each leaf, with one more entry at the end
    static Trie of(Typings typings, int[] order, int[] firstDonor) {
        var typing = new Ints[Levels.COUNT];
        var start = new Ints[Levels.COUNT - 1];
        for (int level = 0; level < Levels.COUNT; level++) {
            typing[level] = new Ints();
            if (level > 0) {
                start[level - 1] = new Ints();
            }
        }
        for (int leaf = 0; leaf < order.length; leaf++) {
            var level = leaf == 0 ? 0 : firstDifference(typings, order[leaf - 1], order[leaf]);
            for (; level < Levels.COUNT; level++) {
                typing[level].add(typings.key(order[leaf], level));
                if (level < Levels.COUNT - 1) {
                    start[level].add(typing[level + 1].size());
                }
            }
        }
        return frozen(typing, start, firstDonor);
    }

    private static Trie frozen(Ints[] typing, Ints[] start, int[] firstDonor) {
        var typings = new int[Levels.COUNT][];
        var starts = new int[Levels.COUNT][];
        for (int level = 0; level < Levels.COUNT; level++) {
            typings[level] = typing[level].toArray();
            if (level < Levels.COUNT - 1) {
                start[level].add(typing[level + 1].size());
                starts[level] = start[level].toArray();
            }
        }
        starts[Levels.COUNT - 1] = firstDonor;
        return new Trie(typings, starts);
    }

    private static int firstDifference(Typings typings, int one, int other) {
        var level = 0;
        while (typings.key(one, level) == typings.key(other, level)) {
            level++;
        }
        return level;
    }
}

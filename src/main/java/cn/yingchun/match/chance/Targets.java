package cn.yingchun.match.chance;

import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import java.util.Arrays;

/// The genotypes near the patient as a tree, in the same order of loci as the index, so that both can be walked together.
///
/// Each node knows the weights of all genotypes below it, so that a donor whose last loci are not typed is done where the
/// typing ends.
final class Targets {
    private final int[][] pair = new int[Levels.COUNT][];
    private final int[][] start = new int[Levels.COUNT][];
    private final double[][] weight = new double[Levels.COUNT][];
    private final LocusPairs[] pairs = new LocusPairs[Levels.COUNT];

    Targets(Genotypes genotypes, Haplotypes table) {
        var numbers = new int[Levels.COUNT][];
        for (int level = 0; level < Levels.COUNT; level++) {
            pairs[level] = new LocusPairs(genotypes, level, table.at(level).size());
            numbers[level] = pairs[level].numbers();
        }
        build(genotypes, numbers, sorted(genotypes.size(), numbers));
    }

    int size() {
        return pair[Levels.COUNT - 1].length;
    }

    LocusPairs pairs(int level) {
        return pairs[level];
    }

    int nodes(int level) {
        return pair[level].length;
    }

    /// The locus pair of a node, a number of [LocusPairs].
    int pair(int level, int node) {
        return pair[level][node];
    }

    /// Where the nodes below a node begin, one level down.
    int start(int level, int node) {
        return start[level][node];
    }

    double weight(int level, int node, int mismatches) {
        return weight[level][node * Genotypes.WEIGHTS + mismatches];
    }

    private static int[] sorted(int size, int[][] numbers) {
        var order = new int[size];
        Arrays.setAll(order, place -> place);
        for (int level = Levels.COUNT - 1; level >= 0; level--) {
            order = sortedBy(numbers[level], order);
        }
        return order;
    }

    private static int[] sortedBy(int[] number, int[] order) {
        var highest = 0;
        for (int value : number) {
            highest = Math.max(highest, value);
        }
        var starts = new int[highest + 2];
        for (int place : order) {
            starts[number[place] + 1]++;
        }
        for (int value = 1; value < starts.length; value++) {
            starts[value] += starts[value - 1];
        }
        var sorted = new int[order.length];
        for (int place : order) {
            sorted[starts[number[place]]++] = place;
        }
        return sorted;
    }

    private void build(Genotypes genotypes, int[][] numbers, int[] order) {
        var nodes = new Ints[Levels.COUNT];
        var starts = new Ints[Levels.COUNT];
        for (int level = 0; level < Levels.COUNT; level++) {
            nodes[level] = new Ints();
            starts[level] = new Ints();
        }
        for (int place = 0; place < order.length; place++) {
            var level = place == 0 ? 0 : difference(numbers, order[place - 1], order[place]);
            for (; level < Levels.COUNT; level++) {
                nodes[level].add(numbers[level][order[place]]);
                starts[level].add(level < Levels.COUNT - 1 ? nodes[level + 1].size() : 0);
            }
        }
        for (int level = 0; level < Levels.COUNT; level++) {
            starts[level].add(level < Levels.COUNT - 1 ? nodes[level + 1].size() : 0);
            pair[level] = nodes[level].toArray();
            start[level] = starts[level].toArray();
        }
        weigh(genotypes, order);
    }

    private static int difference(int[][] numbers, int one, int other) {
        var level = 0;
        while (numbers[level][one] == numbers[level][other]) {
            level++;
        }
        return level;
    }

    private void weigh(Genotypes genotypes, int[] order) {
        var last = Levels.COUNT - 1;
        weight[last] = new double[order.length * Genotypes.WEIGHTS];
        for (int place = 0; place < order.length; place++) {
            for (int mismatches = 0; mismatches < Genotypes.WEIGHTS; mismatches++) {
                weight[last][place * Genotypes.WEIGHTS + mismatches] = genotypes.weight(order[place], mismatches);
            }
        }
        for (int level = last - 1; level >= 0; level--) {
            weight[level] = new double[nodes(level) * Genotypes.WEIGHTS];
            for (int node = 0; node < nodes(level); node++) {
                for (int from = start[level][node] * Genotypes.WEIGHTS; from < start[level][node + 1] * Genotypes.WEIGHTS; from++) {
                    weight[level][node * Genotypes.WEIGHTS + from % Genotypes.WEIGHTS] += weight[level + 1][from];
                }
            }
        }
    }
}

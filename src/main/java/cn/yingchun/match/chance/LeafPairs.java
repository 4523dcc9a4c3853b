package cn.yingchun.match.chance;

import cn.yingchun.match.index.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which leaves may have a pair of alleles at one locus, and how likely: a list for each expressed pair.
public final class LeafPairs {
    private static final class Leaves {
        final Ints leaf = new Ints();
        double[] chance = new double[16];
    }

    private final Population population;
    private final Normaliser normaliser;
    private final int level;
    private final Map<Integer, Leaves> lists = new HashMap<>();

    public LeafPairs(Population population, int level) {
        this.population = population;
        this.normaliser = new Normaliser(population);
        this.level = level;
    }

    /// Adds a leaf with its whole typing; leaves come in their order.
    public void add(int leaf, int[] typing) {
        var candidates = normaliser.candidates(typing);
        var alleles = population.table().at(level);
        var sums = new HashMap<Long, Double>();
        for (int place = 0; place < candidates.size(); place++) {
            var haplotype = candidates.haplotype(place);
            sums.merge((long) alleles.of(haplotype) << 32 | candidates.fit(place), population.table().frequency(haplotype), Double::sum);
        }
        var keys = sums.keySet().stream().mapToLong(Long::longValue).toArray();
        var pairs = new HashMap<Integer, Double>();
        var total = 0.0;
        for (long one : keys) {
            for (long other : keys) {
                if (Fit.together((int) one, (int) other)) {
                    var weight = sums.getOrDefault(one, 0.0) * sums.getOrDefault(other, 0.0);
                    pairs.merge(Imputation.expressed(alleles, (int) (one >> 32), (int) (other >> 32)), weight, Double::sum);
                    total += weight;
                }
            }
        }
        for (var pair : pairs.entrySet()) {
            append(lists.computeIfAbsent(pair.getKey(), _ -> new Leaves()), leaf, pair.getValue() / total);
        }
    }

    private static void append(Leaves list, int leaf, double chance) {
        if (list.leaf.size() == list.chance.length) {
            list.chance = Arrays.copyOf(list.chance, list.chance.length * 2);
        }
        list.chance[list.leaf.size()] = chance;
        list.leaf.add(leaf);
    }

    /// Adds the probability of two matches with the patient at this locus to each leaf that has any.
    public void spread(Prospect patient, double[][] byLeaf) {
        for (var wanted : patient.pairs(level).entrySet()) {
            var list = lists.get(wanted.getKey());
            for (int place = 0; list != null && place < list.leaf.size(); place++) {
                var cell = byLeaf[list.leaf.get(place)];
                cell[level] = Math.min(1, cell[level] + wanted.getValue() * list.chance[place]);
            }
        }
    }
}

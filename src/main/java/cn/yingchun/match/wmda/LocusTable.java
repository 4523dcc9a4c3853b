package cn.yingchun.match.wmda;

import cn.yingchun.match.chance.LeafPairs;
import cn.yingchun.match.chance.Population;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.Segment;

/// For every leaf and locus how likely each pair of alleles is, turned round: from a pair to the leaves that may have it.
///
/// One pass over the lists of a patient's own pairs then gives the chances with all donors at once.
final class LocusTable {
    private final LeafPairs[] pairs = new LeafPairs[Levels.COUNT];
    private final int leaves;

    LocusTable(Population population, Segment segment) {
        leaves = segment.trie().leaves();
        for (int level = 0; level < Levels.COUNT; level++) {
            pairs[level] = new LeafPairs(population, level);
        }
        for (int leaf = 0; leaf < leaves; leaf++) {
            var path = segment.trie().path(leaf);
            for (var level : pairs) {
                level.add(leaf, path);
            }
        }
    }

    /// The probability of two matches, by leaf and level.
    double[][] of(Prospect patient) {
        var chances = new double[leaves][Levels.COUNT];
        for (int level = 0; level < Levels.COUNT; level++) {
            pairs[level].spread(patient, chances);
        }
        return chances;
    }
}

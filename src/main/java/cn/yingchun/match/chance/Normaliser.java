package cn.yingchun.match.chance;

import cn.yingchun.match.index.Levels;
import java.util.Arrays;

/// The sum over all haplotype pairs that explain a typing of the product of their frequencies: what every probability
/// of a donor is divided by.
///
/// Walks the index from leaf to leaf and keeps the candidates of each level, so that leaves of one branch share the work.
/// One for each thread.
final class Normaliser {
    private final Population population;
    private final Candidates[] candidates = new Candidates[Levels.COUNT];
    private final int[] path = new int[Levels.COUNT];
    private final FitSums sums = new FitSums();

    Normaliser(Population population) {
        this.population = population;
        Arrays.setAll(candidates, _ -> new Candidates());
        Arrays.fill(path, -1);
    }

    /// 0 if no pair of the table explains the typing.
    ///
    /// @param typing the locus typings by level, 0 where not typed
    double of(int[] typing) {
        var last = candidates(typing);
        for (int place = 0; place < last.size(); place++) {
            sums.add(last.fit(place), population.table().frequency(last.haplotype(place)));
        }
        var total = sums.together(sums);
        sums.clear();
        return total;
    }

    /// The haplotypes that fit a side of the typing at every locus; valid until the next call.
    Candidates candidates(int[] typing) {
        var level = 0;
        while (level < Levels.COUNT && path[level] == typing[level]) {
            level++;
        }
        if (level < 2) {
            candidates[1].start(population.table(), population.typed(0, typing[0]), population.typed(1, typing[1]));
            level = 2;
        }
        for (; level < Levels.COUNT; level++) {
            step(level, typing[level]);
        }
        System.arraycopy(typing, 0, path, 0, Levels.COUNT);
        return candidates[Levels.COUNT - 1];
    }

    private void step(int level, int typing) {
        if (typing == 0) {
            candidates[level].keepAll(candidates[level - 1], level);
        } else {
            candidates[level].keep(candidates[level - 1], population.table().at(level), level, population.sides(level, typing));
        }
    }
}

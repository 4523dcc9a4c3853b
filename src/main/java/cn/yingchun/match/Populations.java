package cn.yingchun.match;

import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.match.chance.Haplotypes;
import cn.yingchun.match.chance.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What haplotype tables say about an index, learnt when a search first uses them and kept for the next ones.
final class Populations {
    /// Choices of tables that are remembered; people change between very few.
    private static final int REMEMBERED = 4;

    private final List<Together> known = new ArrayList<>();

    /// One population for each table of a choice, in its order, under one numbering.
    record Together(HaplotypeSets sets, List<Population> each) {
        /// The population of a person; empty if no table is for them.
        Optional<Population> of(Pool person) {
            return sets.of(person).map(table -> each.get(place(table)));
        }

        private int place(HaplotypeTable wanted) {
            var place = 0;
            while (sets.tables().get(place) != wanted) {
                place++;
            }
            return place;
        }
    }

    /// Knows all typings that the index has now.
    synchronized Together of(HaplotypeSets sets, DonorIndex now) {
        var found = known.stream().filter(one -> one.sets.same(sets)).findFirst().orElseGet(() -> learn(sets, now));
        known.remove(found);
        known.addFirst(found);
        found.each.stream().findFirst().ifPresent(any -> any.learn(now.views()));
        return found;
    }

    private Together learn(HaplotypeSets sets, DonorIndex now) {
        if (known.size() == REMEMBERED) {
            known.removeLast();
        }
        return new Together(sets, Population.together(Haplotypes.together(sets.tables(), now.catalogue())));
    }

    synchronized void forget() {
        known.clear();
    }
}

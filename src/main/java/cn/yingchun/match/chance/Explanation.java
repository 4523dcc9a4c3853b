package cn.yingchun.match.chance;

import cn.yingchun.hla.Typing;
import cn.yingchun.hla.haplotype.Haplotype;
import cn.yingchun.hla.Locus;
import cn.yingchun.match.index.Levels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.EnumMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/// How a haplotype table explains one typing: the likeliest haplotype pairs and how many there are.
///
/// @param pairs   the likeliest, best first
/// @param count   how many pairs explain the typing; none if it is too open to list them
/// @param tooOpen whether the typing is too open
public record Explanation(List<Pair> pairs, long count, boolean tooOpen) {
    public Explanation {
        pairs = List.copyOf(pairs);
    }

    /// Two haplotypes that explain a typing.
    ///
    /// @param share how likely just this pair is among all that explain the typing
    public record Pair(Haplotype one, Haplotype other, double share) {}

    private record Numbers(int one, int other, double weight) {}

    /// @param most how many pairs to list
    public static Explanation of(Typing typing, Haplotypes table, int most, BooleanSupplier cancelled) {
        var best = new PriorityQueue<Numbers>(Comparator.comparingDouble(Numbers::weight));
        var total = new double[1];
        var count = new long[1];
        var listed = PairWalk.each(typing, table, cancelled, (one, other, weight) -> {
            total[0] += weight;
            count[0]++;
            if (best.size() < most || weight > best.element().weight) {
                best.add(new Numbers(one, other, weight));
                if (best.size() > most) {
                    best.remove();
                }
            }
        });
        var pairs = new ArrayList<Pair>();
        best.stream().sorted(Comparator.comparingDouble(Numbers::weight).reversed()).forEach(pair -> pairs.add(new Pair(
                table.named(pair.one), table.named(pair.other), pair.weight / total[0])));
        return new Explanation(pairs, count[0], !listed);
    }

    /// For each locus how likely no, one and two mismatches are, over all genotypes of both; empty where a table does not
    /// explain one of them, or there are too many.
    ///
    /// @param own the table of the patient's people, under one numbering with `offered`, that of the donor's
    public static Map<Locus, List<Double>> loci(Typing patient, Haplotypes own, Typing donor, Haplotypes offered, BooleanSupplier cancelled) {
        var mine = Imputation.of(patient, own, cancelled);
        var theirs = Imputation.of(donor, offered, cancelled);
        var loci = new EnumMap<Locus, List<Double>>(Locus.class);
        for (int level = 0; level < Levels.COUNT && mine.total() > 0 && theirs.total() > 0; level++) {
            var chances = new double[3];
            var pairs = theirs.pairs(level);
            mine.pairs(level).forEach((one, weight) -> pairs.forEach((other, share) -> chances[mismatches(one, other)] += weight * share));
            loci.put(Levels.LOCI.get(level), Arrays.stream(chances).boxed().toList());
        }
        return loci;
    }

    /// How many alleles of two pairs do not match over some loci, null alleles replaced by what is expressed.
    ///
    /// @param own     the table of the patient's pair, under one numbering with `offered`, that of the donor's
    /// @param loci    the levels that count, as bits
    public static int mismatches(Pair patient, Haplotypes own, Pair donor, Haplotypes offered, int loci) {
        var mismatches = 0;
        for (int level = 0; level < Levels.COUNT; level++) {
            if ((loci >> level & 1) != 0) {
                mismatches += mismatches(expressed(patient, own, level), expressed(donor, offered, level));
            }
        }
        return mismatches;
    }

    private static int expressed(Pair pair, Haplotypes table, int level) {
        var column = table.table().loci().indexOf(Levels.LOCI.get(level));
        var alleles = table.at(level);
        return Imputation.expressed(alleles, alleles.sameAs(pair.one().alleles().get(column))[0],
                alleles.sameAs(pair.other().alleles().get(column))[0]);
    }

    private static int mismatches(int one, int other) {
        var direct = (one >> 16 == other >> 16 ? 1 : 0) + ((one & 0xffff) == (other & 0xffff) ? 1 : 0);
        var cross = (one >> 16 == (other & 0xffff) ? 1 : 0) + ((one & 0xffff) == other >> 16 ? 1 : 0);
        return 2 - Math.max(direct, cross);
    }
}

package cn.yingchun.match.chance;

import cn.yingchun.match.index.Levels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The probability that both alleles of one locus match, for the donors of one leaf after the other.
///
/// For each locus the patient's expressed pairs are turned into the pairs of table alleles that show them. Only haplotypes
/// with one of these alleles are summed, by fit and allele.
final class LocusChances {
    /// A pair of alleles that shows what the patient has with this weight.
    private record Wanted(int one, int other, double weight) {}

    private final Population population;
    private final Normaliser normaliser;
    private final List<List<Wanted>> wanted = new ArrayList<>();
    private final List<FitSums[]> sums = new ArrayList<>();
    private final List<Map<Integer, Double>> pairs = new ArrayList<>();

    LocusChances(Imputation patient, Population population, Normaliser normaliser) {
        this.population = population;
        this.normaliser = normaliser;
        for (int level = 0; level < Levels.COUNT; level++) {
            var weights = patient.pairs(level);
            var pairs = wanted(weights, level);
            this.pairs.add(weights);
            var alleles = new FitSums[population.table().at(level).size()];
            for (var pair : pairs) {
                alleles[pair.one] = alleles[pair.one] == null ? new FitSums() : alleles[pair.one];
                alleles[pair.other] = alleles[pair.other] == null ? new FitSums() : alleles[pair.other];
            }
            wanted.add(pairs);
            sums.add(alleles);
        }
    }

    private List<Wanted> wanted(Map<Integer, Double> weights, int level) {
        var alleles = population.table().at(level);
        var pairs = new ArrayList<Wanted>();
        var showing = showing(weights, alleles);
        for (int place = 0; place < showing.length; place++) {
            for (int more = place; more < showing.length; more++) {
                var weight = weights.get(Imputation.expressed(alleles, showing[place], showing[more]));
                if (weight != null) {
                    pairs.add(new Wanted(showing[place], showing[more], weight));
                }
            }
        }
        return pairs;
    }

    /// The alleles that can be one of a pair: those of its groups, and the silent ones, which take after their partner.
    private static int[] showing(Map<Integer, Double> weights, LocusAlleles alleles) {
        var groups = weights.keySet().stream().flatMap(pair -> Stream.of(pair >> 16, pair & 0xffff)).collect(Collectors.toSet());
        return IntStream.range(0, alleles.size())
                .filter(allele -> alleles.silent(allele) || groups.contains(alleles.group(allele))).toArray();
    }

    /// One probability a level.
    ///
    /// @param normaliser what the typing's pairs sum up to, above 0
    double[] of(int[] typing, double normaliser) {
        var candidates = this.normaliser.candidates(typing);
        var chances = new double[Levels.COUNT];
        for (int level = 0; level < Levels.COUNT; level++) {
            var certain = population.certainPair(level, typing[level]);
            chances[level] = Math.min(1, certain < 0 ? sum(candidates, level) / normaliser : pairs.get(level).getOrDefault(certain, 0.0));
        }
        return chances;
    }

    private double sum(Candidates candidates, int level) {
        var alleles = population.table().at(level);
        var asked = sums.get(level);
        for (int place = 0; place < candidates.size(); place++) {
            var haplotype = candidates.haplotype(place);
            var sum = asked[alleles.of(haplotype)];
            if (sum != null) {
                sum.add(candidates.fit(place), population.table().frequency(haplotype));
            }
        }
        var sum = 0.0;
        for (var pair : wanted.get(level)) {
            sum += pair.weight * (pair.one == pair.other ? 1 : 2) * asked[pair.one].together(asked[pair.other]);
        }
        for (var pair : wanted.get(level)) {
            asked[pair.one].clear();
            asked[pair.other].clear();
        }
        return sum;
    }
}

package cn.yingchun.match.chance;

import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final List<boolean[]> asked = new ArrayList<>();
    private final Map<Integer, double[]> sums = new HashMap<>();
    private final Map<Integer, Ints> fits = new HashMap<>();

    LocusChances(Imputation patient, Population population, Normaliser normaliser) {
        this.population = population;
        this.normaliser = normaliser;
        for (int level = 0; level < Levels.COUNT; level++) {
            var pairs = wanted(patient, level);
            var alleles = new boolean[population.table().at(level).size()];
            pairs.forEach(pair -> alleles[pair.one] = alleles[pair.other] = true);
            wanted.add(pairs);
            asked.add(alleles);
        }
    }

    private List<Wanted> wanted(Imputation patient, int level) {
        var weights = patient.pairs(level);
        var alleles = population.table().at(level);
        var pairs = new ArrayList<Wanted>();
        for (int one = 0; one < alleles.size(); one++) {
            for (int other = one; other < alleles.size(); other++) {
                var weight = weights.get(Imputation.expressed(alleles, one, other));
                if (weight != null) {
                    pairs.add(new Wanted(one, other, weight));
                }
            }
        }
        return pairs;
    }

    /// One probability a level.
    ///
    /// @param normaliser what the typing's pairs sum up to, above 0
    double[] of(int[] typing, double normaliser) {
        var candidates = this.normaliser.candidates(typing);
        var chances = new double[Levels.COUNT];
        for (int level = 0; level < Levels.COUNT; level++) {
            chances[level] = Math.min(1, sum(candidates, level) / normaliser);
        }
        return chances;
    }

    private double sum(Candidates candidates, int level) {
        var alleles = population.table().at(level);
        fits.values().forEach(Ints::clear);
        for (int place = 0; place < candidates.size(); place++) {
            var haplotype = candidates.haplotype(place);
            var allele = alleles.of(haplotype);
            if (asked.get(level)[allele]) {
                add(allele, candidates.fit(place), population.table().frequency(haplotype));
            }
        }
        var sum = 0.0;
        for (var pair : wanted.get(level)) {
            var one = fits.get(pair.one);
            var other = fits.get(pair.other);
            if (one != null && other != null && one.size() > 0 && other.size() > 0) {
                sum += pair.weight * (pair.one == pair.other ? 1 : 2) * together(pair, one, other);
            }
        }
        return sum;
    }

    private void add(int allele, int fit, double frequency) {
        var sum = sums.computeIfAbsent(allele, _ -> new double[Fit.COUNT]);
        var known = fits.computeIfAbsent(allele, _ -> new Ints());
        for (int place = 0; place < known.size(); place++) {
            if (known.get(place) == fit) {
                sum[fit] += frequency;
                return;
            }
        }
        known.add(fit);
        sum[fit] = frequency;
    }

    private double together(Wanted pair, Ints some, Ints others) {
        var one = sums.get(pair.one);
        var other = sums.get(pair.other);
        var sum = 0.0;
        for (int first = 0; first < some.size(); first++) {
            for (int second = 0; second < others.size(); second++) {
                if (Fit.together(some.get(first), others.get(second))) {
                    sum += one[some.get(first)] * other[others.get(second)];
                }
            }
        }
        return sum;
    }
}

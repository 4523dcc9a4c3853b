package cn.yingchun.match.chance;

import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The genotypes a patient may have and how likely each is, as the haplotype table tells.
///
/// Genotypes are what is expressed: a null allele is replaced by the other allele of its locus.
final class Imputation {
    /// Beyond this many haplotype pairs a typing says too little for a probability that helps anybody.
    static final long MOST_PAIRS = 20_000_000;

    private final Haplotypes table;
    private final BooleanSupplier cancelled;
    private final Ints[] byFit = new Ints[Fit.COUNT];
    private final Genotypes genotypes = new Genotypes();
    private double total;
    private boolean tooMany;
    private boolean unlisted;

    private Imputation(Haplotypes table, BooleanSupplier cancelled) {
        this.table = table;
        this.cancelled = cancelled;
    }

    static Imputation of(Typing patient, Haplotypes table, BooleanSupplier cancelled) {
        var imputation = new Imputation(table, cancelled);
        imputation.group(candidates(patient, table));
        imputation.combine();
        if (imputation.total == 0 && !imputation.tooMany) {
            imputation.takeAtItsWord(patient);
        }
        return imputation;
    }

    /// Weights sum up to [#total]; loci are pairs of matching groups.
    Genotypes genotypes() {
        return genotypes;
    }

    double total() {
        return total;
    }

    /// Whether the typing is so open that no genotypes were listed.
    boolean tooMany() {
        return tooMany;
    }

    /// Whether the table does not know the patient and the typing was taken as it stands.
    boolean unlisted() {
        return unlisted;
    }

    /// How likely each expressed pair of one locus is.
    Map<Integer, Double> pairs(int level) {
        var weights = new HashMap<Integer, Double>();
        for (int number = 0; number < genotypes.size(); number++) {
            weights.merge(genotypes.pair(number, level), genotypes.weight(number, 0) / total, Double::sum);
        }
        return weights;
    }

    private static Candidates candidates(Typing patient, Haplotypes table) {
        var kept = new Candidates();
        kept.start(table, sides(patient, table, 0), sides(patient, table, 1));
        for (int level = 2; level < Levels.COUNT; level++) {
            var next = new Candidates();
            var sides = sides(patient, table, level);
            if (sides.isPresent()) {
                next.keep(kept, table.at(level), level, sides.get());
            } else {
                next.keepAll(kept, level);
            }
            kept = next;
        }
        return kept;
    }

    private static Optional<Sides> sides(Typing patient, Haplotypes table, int level) {
        return patient.at(Levels.LOCI.get(level))
                .map(typing -> new Sides(table.row(level, typing.first()), table.row(level, typing.second())));
    }

    private void group(Candidates candidates) {
        for (int place = 0; place < candidates.size(); place++) {
            var fit = candidates.fit(place);
            if (byFit[fit] == null) {
                byFit[fit] = new Ints();
            }
            byFit[fit].add(candidates.haplotype(place));
        }
    }

    private void combine() {
        var pairs = 0L;
        for (int one = 0; one < Fit.COUNT; one++) {
            for (int other = one; other < Fit.COUNT && byFit[one] != null; other++) {
                if (byFit[other] != null && Fit.together(one, other)) {
                    pairs += (long) byFit[one].size() * byFit[other].size();
                }
            }
        }
        tooMany = pairs > MOST_PAIRS;
        for (int one = 0; one < Fit.COUNT && !tooMany; one++) {
            for (int other = one; other < Fit.COUNT && byFit[one] != null; other++) {
                if (byFit[other] != null && Fit.together(one, other)) {
                    pairUp(byFit[one], byFit[other], one == other);
                }
            }
        }
    }

    private void pairUp(Ints some, Ints others, boolean same) {
        for (int one = 0; one < some.size() && !cancelled.getAsBoolean(); one++) {
            for (int other = same ? one : 0; other < others.size(); other++) {
                add(some.get(one), others.get(other));
            }
        }
    }

    private void add(int one, int other) {
        var weight = table.frequency(one) * table.frequency(other) * (one == other ? 1 : 2);
        if (weight == 0) {
            return;
        }
        var key = genotypes.key();
        for (int level = 0; level < Levels.COUNT; level++) {
            var alleles = table.at(level);
            key[level] = expressed(alleles, alleles.of(one), alleles.of(other));
        }
        genotypes.add(0, weight);
        total += weight;
    }

    /// A patient whom no pair explains, but whose typing leaves nothing open, has the genotype that is written there.
    private void takeAtItsWord(Typing patient) {
        var key = genotypes.key();
        for (int level = 0; level < Levels.COUNT; level++) {
            var typing = patient.at(Levels.LOCI.get(level)).map(LocusTyping::expressed);
            var first = typing.flatMap(sides -> sides.first().only());
            var second = typing.flatMap(sides -> sides.second().only());
            if (first.isEmpty() || second.isEmpty()) {
                return;
            }
            key[level] = Genotypes.pack(table.at(level).groupOf(first.get()), table.at(level).groupOf(second.get()));
        }
        genotypes.add(0, 1);
        total = 1;
        unlisted = true;
    }

    /// The pair of matching groups that two alleles of the table show.
    static int expressed(LocusAlleles alleles, int one, int other) {
        var first = alleles.silent(one) && !alleles.silent(other) ? other : one;
        var second = alleles.silent(other) && !alleles.silent(one) ? one : other;
        return Genotypes.pack(alleles.group(first), alleles.group(second));
    }
}

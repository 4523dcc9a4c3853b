package cn.yingchun.match.chance;

import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.match.index.Levels;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The genotypes a patient may have and how likely each is, as the haplotype table tells.
///
/// Genotypes are what is expressed: a null allele is replaced by the other allele of its locus.
final class Imputation {
    private final Haplotypes table;
    private final Genotypes genotypes = new Genotypes();
    private double total;
    private boolean tooMany;
    private boolean unlisted;

    private Imputation(Haplotypes table) {
        this.table = table;
    }

    static Imputation of(Typing patient, Haplotypes table, BooleanSupplier cancelled) {
        var imputation = new Imputation(table);
        imputation.tooMany = !PairWalk.each(patient, table, cancelled, imputation::add);
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

    private void add(int one, int other, double weight) {
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

package cn.yingchun.match.chance;

import cn.yingchun.hla.Typing;
import cn.yingchun.match.index.Segment;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// What the haplotype table says about one patient and any donor: computed once for the patient, then asked leaf by leaf.
///
/// Not shared between threads.
public final class Prospect {
    private final Imputation imputation;
    private final Population population;
    private final Targets targets;
    private final Normaliser normaliser;
    private final LocusChances loci;

    private Prospect(Imputation imputation, Population population, Targets targets) {
        this.imputation = imputation;
        this.population = population;
        this.targets = targets;
        this.normaliser = new Normaliser(population);
        this.loci = new LocusChances(imputation, population, normaliser);
    }

    /// A patient and donors of one population.
    ///
    /// @param loci the levels whose mismatches are counted, as bits
    public static Prospect of(Typing patient, Population population, int loci, BooleanSupplier cancelled) {
        return of(patient, population.table(), population, loci, cancelled);
    }

    /// @param own        the table of the patient's population, under one numbering with the donors'
    /// @param population that of the donors
    public static Prospect of(Typing patient, Haplotypes own, Population population, int loci, BooleanSupplier cancelled) {
        var imputation = Imputation.of(patient, own, cancelled);
        var near = Neighbours.of(imputation, population.table(), loci, cancelled);
        return new Prospect(imputation, population, new Targets(near, population.table()));
    }

    /// What the table of the donors is called.
    public String label() {
        return population.table().table().label();
    }

    /// Whether the donors' table was made up from a model.
    public boolean modelled() {
        return population.table().table().modelled();
    }

    /// Whether the table gives the patient any genotype.
    public boolean explained() {
        return imputation.total() > 0;
    }

    /// Whether the typing is too open for any prediction.
    public boolean tooOpen() {
        return imputation.tooMany();
    }

    /// Whether the table lacks the patient's haplotypes and the typing was taken as it stands.
    public boolean unlisted() {
        return imputation.unlisted();
    }

    /// How many genotypes lie within two mismatches of the patient.
    public int targets() {
        return targets.size();
    }

    /// How likely each expressed pair of one locus is for the patient.
    Map<Integer, Double> pairs(int level) {
        return imputation.pairs(level);
    }

    public Join join() {
        return new Join(targets, population);
    }

    /// The sum that all weights at a leaf are divided by; 0 if the table does not explain the donor.
    public double normaliser(double[] known, int leaf, int[] typing) {
        var value = known[leaf];
        if (Double.isNaN(value)) {
            value = normaliser.of(typing);
            known[leaf] = value;
        }
        return value;
    }

    /// The normalisers of a segment, filled as they are asked for.
    public double[] normalisers(Segment segment) {
        return population.normalisers(segment);
    }

    /// For each level the probability that both alleles match.
    public double[] loci(int[] typing, double normaliser) {
        return loci.of(typing, normaliser);
    }
}

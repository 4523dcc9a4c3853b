package cn.yingchun.hla.haplotype;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How often each combination of alleles on one chromosome occurs in a population.
///
/// Frequencies are relative: only their ratios count. A modelled table is for practice and never for a clinical
/// probability; its label says so, and the label stands on every result.
///
/// @param label    what the table is called on results
/// @param modelled whether it was made up from a model rather than counted in people
/// @param loci     the loci of every haplotype, in the table's order
/// @param pool     whom it was counted in
public record HaplotypeTable(String label, boolean modelled, List<Locus> loci, List<Haplotype> haplotypes, Pool pool) {
    public HaplotypeTable {
        loci = List.copyOf(loci);
        haplotypes = List.copyOf(haplotypes);
    }

    /// A table for anybody.
    public HaplotypeTable(String label, boolean modelled, List<Locus> loci, List<Haplotype> haplotypes) {
        this(label, modelled, loci, haplotypes, Pool.ANY);
    }

    /// The same table for other people.
    public HaplotypeTable of(Pool people) {
        return new HaplotypeTable(label, modelled, loci, haplotypes, people);
    }

    /// All alleles that occur, for a short list of names where there is no official release.
    public Set<Allele> alleles() {
        var alleles = new TreeSet<Allele>();
        haplotypes.forEach(haplotype -> alleles.addAll(haplotype.alleles()));
        return alleles;
    }
}

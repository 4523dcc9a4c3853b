package cn.yingchun.match;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.hla.haplotype.Haplotype;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.util.ArrayList;
import java.util.List;

/// The search done the plain way: every haplotype pair of the patient against every haplotype pair of the donor.
final class Twin {
    private record Genotype(List<Allele> one, List<Allele> other, double weight) {}

    /// What the plain way found: the sum of weights on both sides, for each number of mismatches its probability, and the
    /// same locus by locus.
    record Prediction(double patientTotal, double donorTotal, double[] chance, double[] loci, double[][] mismatches) {}

    private final HaplotypeTable table;
    private final HaplotypeTable theirs;

    Twin(HaplotypeTable table) {
        this(table, table);
    }

    /// @param theirs the table of the donor's people, its loci in the same order
    Twin(HaplotypeTable own, HaplotypeTable theirs) {
        this.table = own;
        this.theirs = theirs;
    }

    Prediction of(Typing patient, Typing donor) {
        var own = genotypes(patient, table);
        var offered = genotypes(donor, theirs);
        var chance = new double[11];
        var loci = new double[5];
        var each = new double[5][3];
        var totals = own.stream().mapToDouble(Genotype::weight).sum() * offered.stream().mapToDouble(Genotype::weight).sum();
        for (var a : own) {
            for (var b : offered) {
                var mismatches = 0;
                for (int locus = 0; locus < 5; locus++) {
                    var matches = matches(a, b, locus);
                    mismatches += 2 - matches;
                    each[Locus.SEARCHED.indexOf(table.loci().get(locus))][2 - matches] += a.weight * b.weight / totals;
                    loci[Locus.SEARCHED.indexOf(table.loci().get(locus))] += matches == 2 ? a.weight * b.weight / totals : 0;
                }
                chance[mismatches] += a.weight * b.weight / totals;
            }
        }
        return new Prediction(own.stream().mapToDouble(Genotype::weight).sum(),
                offered.stream().mapToDouble(Genotype::weight).sum(), chance, loci, each);
    }

    private List<Genotype> genotypes(Typing typing, HaplotypeTable from) {
        var genotypes = new ArrayList<Genotype>();
        for (Haplotype one : from.haplotypes()) {
            for (Haplotype other : from.haplotypes()) {
                if (explains(typing, one, other)) {
                    genotypes.add(new Genotype(one.alleles(), other.alleles(), one.frequency() * other.frequency()));
                }
            }
        }
        return genotypes;
    }

    private boolean explains(Typing typing, Haplotype one, Haplotype other) {
        for (int locus = 0; locus < 5; locus++) {
            var a = one.alleles().get(locus);
            var b = other.alleles().get(locus);
            var at = typing.at(table.loci().get(locus));
            if (at.isPresent() && !(fits(at.get(), a, b) || fits(at.get(), b, a))) {
                return false;
            }
        }
        return typing.blocks().stream().allMatch(block -> block.alternatives().stream().anyMatch(each ->
                carries(each.one(), one) && carries(each.other(), other) || carries(each.one(), other) && carries(each.other(), one)));
    }

    private boolean carries(java.util.Map<Locus, AlleleSet> told, Haplotype haplotype) {
        return told.entrySet().stream().allMatch(locus -> has(locus.getValue(), haplotype.alleles().get(table.loci().indexOf(locus.getKey()))));
    }

    private static boolean fits(LocusTyping typing, Allele a, Allele b) {
        return has(typing.first(), a) && has(typing.second(), b);
    }

    private static boolean has(AlleleSet set, Allele allele) {
        return set.alleles().contains(allele) || set.families().contains(allele.family());
    }

    private static int matches(Genotype patient, Genotype donor, int locus) {
        var wanted = shown(patient, locus);
        var offered = new ArrayList<>(shown(donor, locus));
        return (int) wanted.stream().filter(offered::remove).count();
    }

    /// A null allele shows the other allele of its locus.
    private static List<Allele> shown(Genotype genotype, int locus) {
        var a = genotype.one.get(locus);
        var b = genotype.other.get(locus);
        return List.of(a.isNull() && !b.isNull() ? b : a, b.isNull() && !a.isNull() ? a : b);
    }
}

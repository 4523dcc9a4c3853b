package cn.yingchun.match.chance;

import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Finds every genotype of the table within two mismatches of any genotype the patient may have.
///
/// A haplotype is described by fifteen bits: at which loci it has the patient's first allele, the second, or a silent one.
/// Bits of two haplotypes tell their mismatches, so the table is sorted by bits and only fitting classes are multiplied.
final class Neighbours {
    private static final int EVERYWHERE = (1 << Levels.COUNT) - 1;

    private final Haplotypes table;
    private final int loci;
    private final int least;
    private final PairSums found;
    private final CloseHaplotypes close;
    private final Ints[] byBits = new Ints[1 << 3 * Levels.COUNT];
    private final Ints used = new Ints();
    private final int[] wanted = new int[2 * Levels.COUNT];

    private Neighbours(Haplotypes table, int loci) {
        this.table = table;
        this.loci = loci;
        this.found = new PairSums(table);
        this.close = new CloseHaplotypes(table);
        this.least = Integer.bitCount(loci) - (Genotypes.WEIGHTS - 1);
    }

    /// @param loci the levels that are compared, as bits
    static Genotypes of(Imputation patient, Haplotypes table, int loci, BooleanSupplier cancelled) {
        var neighbours = new Neighbours(table, loci);
        var genotypes = patient.genotypes();
        for (int number = 0; number < genotypes.size() && !cancelled.getAsBoolean(); number++) {
            neighbours.around(genotypes, number, genotypes.weight(number, 0) / patient.total());
        }
        return neighbours.found.genotypes();
    }

    private void around(Genotypes genotypes, int number, double weight) {
        for (int level = 0; level < Levels.COUNT; level++) {
            wanted[2 * level] = genotypes.pair(number, level) >> 16;
            wanted[2 * level + 1] = genotypes.pair(number, level) & 0xffff;
        }
        if (least >= 3 && loci == EVERYWHERE) {
            var near = close.to(wanted);
            for (int place = 0; place < near.size(); place++) {
                sort(near.get(place));
            }
        } else {
            for (int haplotype = 0; haplotype < table.size(); haplotype++) {
                sort(haplotype);
            }
        }
        multiply(weight);
        for (int place = 0; place < used.size(); place++) {
            byBits[used.get(place)].clear();
        }
        used.clear();
    }

    /// The three bits of one locus, at the places 0, 5 and 10.
    private int bits(int level, int haplotype) {
        var alleles = table.at(level);
        var allele = alleles.of(haplotype);
        var group = alleles.group(allele);
        return (group == wanted[2 * level] ? 1 : 0)
                | (group == wanted[2 * level + 1] ? 1 << Levels.COUNT : 0)
                | (alleles.silent(allele) ? 1 << 2 * Levels.COUNT : 0);
    }

    private void sort(int haplotype) {
        var bits = 0;
        for (int level = 0; level < Levels.COUNT; level++) {
            bits |= bits(level, haplotype) << level;
        }
        if (reach(bits) < least || table.frequency(haplotype) == 0) {
            return;
        }
        if (byBits[bits] == null) {
            byBits[bits] = new Ints();
        }
        if (byBits[bits].size() == 0) {
            used.add(bits);
        }
        byBits[bits].add(haplotype);
    }

    /// At how many loci a haplotype can fit at best; a silent allele takes after its partner.
    private int reach(int bits) {
        return Integer.bitCount((bits | bits >> Levels.COUNT | bits >> 2 * Levels.COUNT) & loci);
    }

    private void multiply(double weight) {
        var classes = Arrays.copyOf(used.raw(), used.size());
        for (int one = 0; one < classes.length; one++) {
            for (int other = one; other < classes.length; other++) {
                var mismatches = mismatches(classes[one], classes[other]);
                if (mismatches < Genotypes.WEIGHTS) {
                    pairUp(byBits[classes[one]], byBits[classes[other]], mismatches, weight);
                }
            }
        }
    }

    private int mismatches(int one, int other) {
        var silentOne = one >> 2 * Levels.COUNT & ~(other >> 2 * Levels.COUNT) & EVERYWHERE;
        var silentOther = other >> 2 * Levels.COUNT & ~(one >> 2 * Levels.COUNT) & EVERYWHERE;
        var first = taking(one, other, silentOne);
        var second = taking(other, one, silentOther);
        var two = first & second >> Levels.COUNT | second & first >> Levels.COUNT;
        var any = first | first >> Levels.COUNT | second | second >> Levels.COUNT;
        return 2 * Integer.bitCount(loci) - Integer.bitCount(two & loci) - Integer.bitCount(any & loci);
    }

    private static int taking(int own, int partner, int silent) {
        var both = silent | silent << Levels.COUNT;
        return own & ~both | partner & both;
    }

    private void pairUp(Ints some, Ints others, int mismatches, double weight) {
        var same = some == others;
        for (int one = 0; one < some.size(); one++) {
            for (int other = same ? one : 0; other < others.size(); other++) {
                found.add(some.get(one), others.get(other), mismatches, weight);
            }
        }
    }
}

package cn.yingchun.match.chance;

import java.util.Arrays;

/// The haplotypes that a person may carry, and for each locus on which side of the typing they fit.
///
/// A fit has ten bits: bit `level` for the first side, bit `5 + level` for the second. Two haplotypes explain a typing if
/// at every locus one fits one side and the other the other side; so only the fits need be combined, not the haplotypes.
final class Candidates {
    private int[] haplotype = new int[64];
    private short[] fit = new short[64];
    private int size;

    int size() {
        return size;
    }

    int haplotype(int place) {
        return haplotype[place];
    }

    int fit(int place) {
        return fit[place];
    }

    /// All haplotypes of the table, nothing known of any locus yet.
    void all(Haplotypes table) {
        size = 0;
        for (int number = 0; number < table.size(); number++) {
            add(number, 0);
        }
    }

    /// The haplotypes that fit a side at the first locus that is looked at.
    void start(Haplotypes table, int level, long[] first, long[] second) {
        size = 0;
        var alleles = table.at(level);
        for (int word = 0; word < first.length; word++) {
            for (long left = first[word] | second[word]; left != 0; left &= left - 1) {
                var allele = (word << 6) + Long.numberOfTrailingZeros(left);
                var bits = bits(first, second, allele, level);
                for (int haplotype : alleles.carriers(alleles.group(allele))) {
                    if (alleles.of(haplotype) == allele) {
                        add(haplotype, bits);
                    }
                }
            }
        }
    }

    /// Those of other candidates that also fit a side at one more locus.
    void keep(Candidates from, LocusAlleles alleles, int level, Sides sides) {
        size = 0;
        for (int place = 0; place < from.size; place++) {
            var bits = bits(sides.first(), sides.second(), alleles.of(from.haplotype[place]), level);
            if (bits != 0) {
                add(from.haplotype[place], from.fit[place] | bits);
            }
        }
    }

    /// Those of other candidates, where one more locus is not typed.
    void keepAll(Candidates from, int level) {
        size = 0;
        for (int place = 0; place < from.size; place++) {
            add(from.haplotype[place], from.fit[place] | Fit.both(level));
        }
    }

    private static int bits(long[] first, long[] second, int allele, int level) {
        var word = allele >> 6;
        return (int) (first[word] >>> allele & 1) << level | (int) (second[word] >>> allele & 1) << 5 + level;
    }

    private void add(int number, int bits) {
        if (size == haplotype.length) {
            haplotype = Arrays.copyOf(haplotype, size * 2);
            fit = Arrays.copyOf(fit, size * 2);
        }
        haplotype[size] = number;
        fit[size++] = (short) bits;
    }
}

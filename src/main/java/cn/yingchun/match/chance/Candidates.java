package cn.yingchun.match.chance;

import java.util.Arrays;
import java.util.Optional;

/// The haplotypes that a person may carry, and for each locus on which side of the typing they fit.
///
/// A fit has ten bits: bit `level` for the first side, bit `5 + level` for the second. Two haplotypes explain a typing if
/// at every locus one fits one side and the other the other side; so only the fits need be combined, not the haplotypes.
final class Candidates {
    /// The two sides of a locus typing as bits over the alleles of a haplotype table.
    record Sides(long[] first, long[] second) {}

    private int[] haplotype = new int[64];
    private short[] fit = new short[64];
    private int size;
    /// Alleles of the second level with their bits.
    private int[] others = new int[0];
    private int othersSize;

    int size() {
        return size;
    }

    int haplotype(int place) {
        return haplotype[place];
    }

    int fit(int place) {
        return fit[place];
    }

    /// The haplotypes that fit a side at both of the first two levels; a level without sides is not typed.
    void start(Haplotypes table, Optional<Sides> first, Optional<Sides> second) {
        size = 0;
        fitting(table.at(1).size(), second);
        for (int one = 0; one < table.at(0).size(); one++) {
            var bits = first.isEmpty() ? Fit.both(0) : bits(first.get().first(), first.get().second(), one, 0);
            if (bits != 0) {
                cross(table, one, bits);
            }
        }
    }

    /// The alleles of the second level that fit a side, once for all of the first.
    private void fitting(int alleles, Optional<Sides> second) {
        if (others.length < alleles) {
            others = new int[alleles];
        }
        othersSize = 0;
        for (int other = 0; other < alleles; other++) {
            var bits = second.isEmpty() ? Fit.both(1) : bits(second.get().first(), second.get().second(), other, 1);
            if (bits != 0) {
                others[othersSize++] = other << 16 | bits;
            }
        }
    }

    private void cross(Haplotypes table, int one, int bits) {
        var crossings = table.crossings();
        for (int place = 0; place < othersSize; place++) {
            var other = others[place] >> 16;
            var end = crossings.end(one, other);
            for (int cell = crossings.start(one, other); cell < end; cell++) {
                add(crossings.haplotype(cell), bits | others[place] & 0xffff);
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

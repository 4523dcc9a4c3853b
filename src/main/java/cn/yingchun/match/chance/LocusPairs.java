package cn.yingchun.match.chance;

import cn.yingchun.match.index.BitRow;
import cn.yingchun.match.index.Ints;

/// The different allele pairs of one locus among the genotypes near a patient, numbered from 0.
final class LocusPairs {
    private final int[] numbers;
    private final Ints distinct = new Ints();
    private final long[] alleles;
    private final long[] none;

    LocusPairs(Genotypes genotypes, int level, int alleles) {
        var known = new int[alleles * alleles];
        numbers = new int[genotypes.size()];
        for (int genotype = 0; genotype < numbers.length; genotype++) {
            var pair = genotypes.pair(genotype, level);
            var cell = (pair >> 16) * alleles + (pair & 0xffff);
            if (known[cell] == 0) {
                distinct.add(pair);
                known[cell] = distinct.size();
            }
            numbers[genotype] = known[cell] - 1;
        }
        none = new long[(size() >> 6) + 1];
        this.alleles = new long[(alleles >> 6) + 1];
        for (int number = 0; number < size(); number++) {
            BitRow.with(this.alleles, distinct.get(number) >> 16);
            BitRow.with(this.alleles, distinct.get(number) & 0xffff);
        }
    }

    /// The pair number of each genotype.
    int[] numbers() {
        return numbers;
    }

    int size() {
        return distinct.size();
    }

    /// Which pairs a locus typing may be, as bits.
    long[] row(Sides sides) {
        if (!BitRow.meet(sides.first(), alleles) || !BitRow.meet(sides.second(), alleles)) {
            return none;
        }
        var row = new long[none.length];
        for (int number = 0; number < size(); number++) {
            var one = distinct.get(number) >> 16;
            var other = distinct.get(number) & 0xffff;
            if (BitRow.has(sides.first(), one) && BitRow.has(sides.second(), other)
                    || BitRow.has(sides.first(), other) && BitRow.has(sides.second(), one)) {
                row[number >> 6] |= 1L << number;
            }
        }
        return row;
    }
}

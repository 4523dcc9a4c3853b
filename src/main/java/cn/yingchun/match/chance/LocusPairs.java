package cn.yingchun.match.chance;

import cn.yingchun.match.chance.Candidates.Sides;
import cn.yingchun.match.index.BitRow;
import cn.yingchun.match.index.Ints;

/// The different allele pairs of one locus among the genotypes near a patient, numbered from 0.
final class LocusPairs {
    private final int alleles;
    private final int[] numbers;
    private final Ints distinct = new Ints();
    /// For two alleles the number of their pair and 1, or 0.
    private final int[] known;
    /// For each allele its partners in any pair, as bits.
    private final long[][] partners;
    private final long[] used;
    private final long[] none;

    LocusPairs(Genotypes genotypes, int level, int alleles) {
        this.alleles = alleles;
        known = new int[alleles * alleles];
        partners = new long[alleles][];
        used = new long[(alleles >> 6) + 1];
        numbers = new int[genotypes.size()];
        for (int genotype = 0; genotype < numbers.length; genotype++) {
            numbers[genotype] = number(genotypes.pair(genotype, level));
        }
        none = new long[(size() >> 6) + 1];
    }

    private int number(int pair) {
        var one = pair >> 16;
        var other = pair & 0xffff;
        if (known[one * alleles + other] == 0) {
            distinct.add(pair);
            known[one * alleles + other] = known[other * alleles + one] = distinct.size();
            join(one, other);
            join(other, one);
        }
        return known[one * alleles + other] - 1;
    }

    private void join(int one, int other) {
        if (partners[one] == null) {
            partners[one] = new long[used.length];
        }
        BitRow.with(partners[one], other);
        BitRow.with(used, one);
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
        var first = sides.first();
        var second = sides.second();
        if (!BitRow.meet(first, used) || !BitRow.meet(second, used)) {
            return none;
        }
        var row = new long[none.length];
        for (int word = 0; word < used.length; word++) {
            for (long left = first[word] & used[word]; left != 0; left &= left - 1) {
                join(row, (word << 6) + Long.numberOfTrailingZeros(left), second);
            }
        }
        return row;
    }

    private void join(long[] row, int one, long[] second) {
        for (int word = 0; word < used.length; word++) {
            for (long left = partners[one][word] & second[word]; left != 0; left &= left - 1) {
                var number = known[one * alleles + (word << 6) + Long.numberOfTrailingZeros(left)] - 1;
                row[number >> 6] |= 1L << number;
            }
        }
    }
}

package cn.yingchun.match.chance;

import cn.yingchun.match.index.Levels;
import java.util.Arrays;

/// Genotypes as pairs of haplotypes make them, with weights added up: different pairs may make the same one.
///
/// Millions of pairs come for an old typing. A pair is found again by the sum of two marks and by itself; only a pair not met
/// before is written out locus by locus.
final class PairSums {
    private static final int EMPTY = -1;

    private final Haplotypes table;
    private final Genotypes genotypes = new Genotypes();
    /// The upper half of the hash, and the place of the genotype.
    private long[] slots = new long[1 << 10];
    /// The pair that made each genotype first.
    private long[] pairs = new long[1 << 8];

    PairSums(Haplotypes table) {
        this.table = table;
        Arrays.fill(slots, EMPTY);
    }

    Genotypes genotypes() {
        return genotypes;
    }

    void add(int one, int other, int mismatches, double weight) {
        genotypes.add(place(one, other), mismatches, weight * table.frequency(one) * table.frequency(other) * (one == other ? 1 : 2));
    }

    private int place(int one, int other) {
        var pair = one <= other ? (long) one << 32 | other : (long) other << 32 | one;
        var hash = hash(one, other);
        var written = false;
        var slot = (int) hash & slots.length - 1;
        for (; slots[slot] != EMPTY; slot = slot + 1 & slots.length - 1) {
            var place = (int) slots[slot];
            if (slots[slot] >>> 32 == hash >>> 32) {
                if (pairs[place] == pair) {
                    return place;
                }
                write(one, other, written);
                written = true;
                if (genotypes.is(place)) {
                    return place;
                }
            }
        }
        write(one, other, written);
        return append(slot, hash, pair);
    }

    private int append(int slot, long hash, long pair) {
        var place = genotypes.append();
        if (place == pairs.length) {
            pairs = Arrays.copyOf(pairs, place * 2);
        }
        pairs[place] = pair;
        slots[slot] = hash & 0xffff_ffff_0000_0000L | place;
        if (genotypes.size() * 2 > slots.length) {
            rehash();
        }
        return place;
    }

    private void rehash() {
        slots = new long[slots.length * 4];
        Arrays.fill(slots, EMPTY);
        for (int place = 0; place < genotypes.size(); place++) {
            var hash = hash((int) (pairs[place] >> 32), (int) pairs[place]);
            var slot = (int) hash & slots.length - 1;
            while (slots[slot] != EMPTY) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = hash & 0xffff_ffff_0000_0000L | place;
        }
    }

    private long hash(int one, int other) {
        return (table.mark(one) + table.mark(other)) * 0x9E3779B97F4A7C15L;
    }

    private void write(int one, int other, boolean written) {
        for (int level = 0; level < Levels.COUNT && !written; level++) {
            var alleles = table.at(level);
            genotypes.key()[level] = Genotypes.pack(alleles.of(one), alleles.of(other));
        }
    }
}

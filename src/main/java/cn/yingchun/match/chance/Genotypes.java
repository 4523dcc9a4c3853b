package cn.yingchun.match.chance;

import cn.yingchun.match.index.Levels;
import java.util.Arrays;

/// Five-locus genotypes without phase, each once, with a weight for 0, 1 and 2 mismatches.
///
/// A locus is a pair of numbers packed as `smaller << 16 | larger`.
final class Genotypes {
    static final int WEIGHTS = 3;

    private int[] slots = new int[1 << 10];
    private int[] keys = new int[Levels.COUNT << 8];
    private double[] weights = new double[WEIGHTS << 8];
    private final int[] key = new int[Levels.COUNT];
    private int size;

    Genotypes() {
        Arrays.fill(slots, -1);
    }

    static int pack(int one, int other) {
        return one <= other ? one << 16 | other : other << 16 | one;
    }

    /// Where the next genotype to be added is written, one locus pair a level.
    int[] key() {
        return key;
    }

    /// Adds weight to the genotype that stands in [#key].
    void add(int mismatches, double weight) {
        var place = place();
        weights[place * WEIGHTS + mismatches] += weight;
    }

    /// Adds weight to one that is there.
    void add(int place, int mismatches, double weight) {
        weights[place * WEIGHTS + mismatches] += weight;
    }

    /// Whether this is the genotype that stands in [#key].
    boolean is(int place) {
        var from = place * Levels.COUNT;
        return Arrays.equals(keys, from, from + Levels.COUNT, key, 0, Levels.COUNT);
    }

    /// Puts the genotype that stands in [#key] behind the others; it is not looked for.
    int append() {
        if (size * Levels.COUNT == keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        System.arraycopy(key, 0, keys, size * Levels.COUNT, Levels.COUNT);
        return size++;
    }

    int size() {
        return size;
    }

    int pair(int genotype, int level) {
        return keys[genotype * Levels.COUNT + level];
    }

    double weight(int genotype, int mismatches) {
        return weights[genotype * WEIGHTS + mismatches];
    }

    private int place() {
        var slot = hash(key, 0) & slots.length - 1;
        while (slots[slot] >= 0) {
            if (is(slots[slot])) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = append();
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 4];
        Arrays.fill(slots, -1);
        for (int place = 0; place < size; place++) {
            var slot = hash(keys, place * Levels.COUNT) & slots.length - 1;
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = place;
        }
    }

    private static int hash(int[] from, int offset) {
        var hash = 0L;
        for (int level = 0; level < Levels.COUNT; level++) {
            hash = (hash ^ from[offset + level]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) (hash >>> 5);
    }
}

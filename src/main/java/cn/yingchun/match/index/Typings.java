package cn.yingchun.match.index;

import java.util.Arrays;

/// All different whole typings (one number a level) that occur, each known by its place of first turning up.
final class Typings {
    private int[] slots = new int[1 << 12];
    private int[] keys = new int[Levels.COUNT << 10];
    private int size;

    Typings() {
        Arrays.fill(slots, -1);
    }

    /// The place of a whole typing, given a new one if it is new.
    int place(int[] typing) {
        var slot = hash(typing, 0) & slots.length - 1;
        while (slots[slot] >= 0) {
            if (Arrays.equals(keys, slots[slot] * Levels.COUNT, slots[slot] * Levels.COUNT + Levels.COUNT, typing, 0, Levels.COUNT)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size;
        if (keys.length == size * Levels.COUNT) {
            keys = Arrays.copyOf(keys, keys.length + (keys.length / 10 + 1) * Levels.COUNT);
        }
        System.arraycopy(typing, 0, keys, size * Levels.COUNT, Levels.COUNT);
        size++;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    int key(int place, int level) {
        return keys[place * Levels.COUNT + level];
    }

    /// The places in the order of their typings, level by level.
    int[] sorted() {
        var order = new int[size];
        Arrays.setAll(order, place -> place);
        for (int level = Levels.COUNT - 1; level >= 0; level--) {
            order = sortedBy(level, order);
        }
        return order;
    }

    private int[] sortedBy(int level, int[] order) {
        var highest = 0;
        for (int place = 0; place < size; place++) {
            highest = Math.max(highest, key(place, level));
        }
        var starts = new int[highest + 2];
        for (int place : order) {
            starts[key(place, level) + 1]++;
        }
        for (int value = 1; value < starts.length; value++) {
            starts[value] += starts[value - 1];
        }
        var sorted = new int[size];
        for (int place : order) {
            sorted[starts[key(place, level)]++] = place;
        }
        return sorted;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
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
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 7);
    }
}

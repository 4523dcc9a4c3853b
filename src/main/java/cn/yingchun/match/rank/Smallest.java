package cn.yingchun.match.rank;

import java.util.Arrays;

/// Keeps the values with the smallest keys out of any number that are shown to it.
///
/// Collects up to twice as many as wanted, then throws the larger half away; equal keys stay in the order they came.
final class Smallest {
    private final int wanted;
    private Entry[] kept;
    private int size;
    private int seen;
    private long limit = Long.MAX_VALUE;

    private record Entry(long key, long value, int order) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            var byKey = Long.compare(key, other.key);
            return byKey != 0 ? byKey : Integer.compare(order, other.order);
        }
    }

    Smallest(int wanted) {
        this.wanted = wanted;
        this.kept = new Entry[Math.clamp(wanted * 2L, 16, 4096)];
    }

    void add(long key, long value) {
        if (key >= limit) {
            return;
        }
        if (size == kept.length) {
            shrinkOrGrow();
        }
        kept[size] = new Entry(key, value, seen++);
        size++;
    }

    private void shrinkOrGrow() {
        if (size >= 2L * wanted) {
            Arrays.sort(kept, 0, size);
            size = wanted;
            limit = wanted == 0 ? Long.MIN_VALUE : kept[wanted - 1].key;
        } else {
            kept = Arrays.copyOf(kept, size * 2);
        }
    }

    /// The values by key, at most as many as wanted.
    long[] inOrder() {
        Arrays.sort(kept, 0, size);
        return Arrays.stream(kept, 0, Math.min(size, wanted)).mapToLong(Entry::value).toArray();
    }
}

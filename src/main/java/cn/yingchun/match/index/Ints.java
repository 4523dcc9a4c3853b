package cn.yingchun.match.index;

import java.util.Arrays;

/// A list of ints that grows.
public final class Ints {
    private int[] values = new int[16];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    public int get(int place) {
        return values[place];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /// The values themselves, longer than [#size]; valid until the next add.
    public int[] raw() {
        return values;
    }
}

package cn.yingchun.match.index;

import java.util.Arrays;

/// Sets of small numbers as bits in an array of longs; rows of different length compare as if filled with zeros.
public final class BitRow {
    private BitRow() {}

    public static boolean has(long[] row, int bit) {
        var word = bit >> 6;
        return word < row.length && (row[word] >>> bit & 1) != 0;
    }

    /// The row with one more bit, grown if needed.
    public static long[] with(long[] row, int bit) {
        var word = bit >> 6;
        var grown = word < row.length ? row : Arrays.copyOf(row, word + 1);
        grown[word] |= 1L << bit;
        return grown;
    }

    public static boolean meet(long[] one, long[] other) {
        for (int word = Math.min(one.length, other.length) - 1; word >= 0; word--) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }
}

package cn.yingchun.match.walk;

import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;
import java.util.Arrays;

/// The leaves that a search reached, with what all donors of a leaf share.
public final class LeafHits {
    /// In the place of a normaliser: both typings leave nothing open, no table was needed.
    public static final double BY_TYPING = -1;

    /// Chances of 0, 1, 2 mismatches and the normaliser.
    static final int NUMBERS = 4;

    private final Ints leaf = new Ints();
    private final Ints segment = new Ints();
    private final Ints count = new Ints();
    private final Ints typings = new Ints();
    private double[] numbers = new double[NUMBERS * 64];

    void add(int inSegment, int atLeaf, int matches, int[] typing) {
        if (numbers.length == NUMBERS * leaf.size()) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        segment.add(inSegment);
        leaf.add(atLeaf);
        count.add(matches);
        for (int level = 0; level < Levels.COUNT; level++) {
            typings.add(typing[level]);
        }
    }

    /// @param chances the probabilities of 0, 1 and 2 mismatches and the normaliser
    void set(int hit, double[] chances) {
        System.arraycopy(chances, 0, numbers, NUMBERS * hit, NUMBERS);
    }

    /// The whole typing of the leaf, one number a level.
    public int[] typing(int hit) {
        return Arrays.copyOfRange(typings.raw(), Levels.COUNT * hit, Levels.COUNT * (hit + 1));
    }

    public int size() {
        return leaf.size();
    }

    public int segment(int hit) {
        return segment.get(hit);
    }

    public int leaf(int hit) {
        return leaf.get(hit);
    }

    /// The most alleles that can match.
    public int count(int hit) {
        return count.get(hit);
    }

    /// The probability of exactly so many mismatches.
    public double chance(int hit, int mismatches) {
        return numbers[NUMBERS * hit + mismatches];
    }

    /// 0 if the table does not explain the donors of this leaf, [#BY_TYPING] if it need not.
    public double normaliser(int hit) {
        return numbers[NUMBERS * hit + 3];
    }
}

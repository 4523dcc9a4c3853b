package cn.yingchun.match.chance;

import cn.yingchun.match.index.BitRow;
import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Levels;

/// The haplotypes of a table that fit a genotype at three loci of five or more. Bits, so that sixty-four are counted at once.
///
/// For one patient: remembers who carries a group once it was asked for.
final class CloseHaplotypes {
    private final Haplotypes table;
    private final int words;
    private final long[][][] carriers = new long[Levels.COUNT][][];
    private final long[][] silent = new long[Levels.COUNT][];
    private final long[][] fits = new long[Levels.COUNT][];
    private final Ints found = new Ints();

    CloseHaplotypes(Haplotypes table) {
        this.table = table;
        words = (table.size() + 63) >> 6;
        for (int level = 0; level < Levels.COUNT; level++) {
            carriers[level] = new long[table.at(level).size()][];
            fits[level] = new long[words];
            silent[level] = new long[words];
            for (int group : table.at(level).silentGroups()) {
                add(silent[level], table.at(level).carriers(group));
            }
        }
    }

    /// In the order of their numbers; valid until the next call.
    ///
    /// @param wanted two groups a level
    Ints to(int[] wanted) {
        for (int level = 0; level < Levels.COUNT; level++) {
            fit(fits[level], carriers(level, wanted[2 * level]), carriers(level, wanted[2 * level + 1]), silent[level]);
        }
        found.clear();
        for (int word = 0; word < words; word++) {
            for (long left = three(word); left != 0; left &= left - 1) {
                found.add((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        return found;
    }

    private static void fit(long[] fit, long[] one, long[] other, long[] silent) {
        for (int word = 0; word < fit.length; word++) {
            fit[word] = one[word] | other[word] | silent[word];
        }
    }

    /// Adds five bits up at each place: ones and twos; three are a one and a two, or two twos.
    private long three(int word) {
        var a = fits[0][word];
        var b = fits[1][word];
        var c = fits[2][word];
        var d = fits[3][word];
        var e = fits[4][word];
        var ones = a ^ b ^ c;
        var two = a & b | c & (a ^ b);
        var twoMore = ones & d | e & (ones ^ d);
        return two & twoMore | (two | twoMore) & (ones ^ d ^ e);
    }

    private long[] carriers(int level, int group) {
        var known = group < carriers[level].length ? carriers[level][group] : null;
        if (known == null) {
            known = new long[words];
            add(known, table.at(level).carriers(group));
            if (group < carriers[level].length) {
                carriers[level][group] = known;
            }
        }
        return known;
    }

    private static void add(long[] row, int[] haplotypes) {
        for (int haplotype : haplotypes) {
            BitRow.with(row, haplotype);
        }
    }
}

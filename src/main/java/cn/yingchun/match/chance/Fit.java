package cn.yingchun.match.chance;

import cn.yingchun.match.index.Levels;

/// The ten bits that say on which sides of a typing a haplotype fits; see [Candidates].
final class Fit {
    static final int COUNT = 1 << 2 * Levels.COUNT;
    private static final int EVERYWHERE = (1 << Levels.COUNT) - 1;

    private Fit() {}

    static int both(int level) {
        return 1 << level | 1 << Levels.COUNT + level;
    }

    /// Whether two haplotypes with these fits explain the typing together.
    static boolean together(int one, int other) {
        return ((one & other >> Levels.COUNT | other & one >> Levels.COUNT) & EVERYWHERE) == EVERYWHERE;
    }
}

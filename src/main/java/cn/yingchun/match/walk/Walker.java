package cn.yingchun.match.walk;

import cn.yingchun.hla.Typing;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.LocusView;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// One patient made ready for walking an index.
///
/// @param loci  the levels that are counted, as bits
/// @param least the fewest matches of a donor that is listed
/// @param leastAt the fewest matches at each level
/// @param open  whether donors are listed that the typing allows and no prediction supports
public record Walker(Possible possible, Optional<Prospect> prospect, int loci, int least, int[] leastAt, boolean open) {
    /// @param prospect empty where no haplotype table is at hand
    public static Walker of(Typing patient, LocusView[] views, Optional<Prospect> prospect, int loci, int least) {
        return new Walker(new Possible(patient, views, loci), prospect, loci, least, new int[Levels.COUNT], true);
    }

    /// The same with at least so many matches at each level.
    public Walker limited(int[] fewest) {
        return new Walker(possible, prospect, loci, least, fewest, open);
    }

    /// The same, but only donors with a probability: the table decides alone.
    public Walker predictedOnly() {
        return new Walker(possible, prospect, loci, least, leastAt, false);
    }

    public Walk walk(BooleanSupplier cancelled) {
        return new Walk(this, cancelled);
    }
}

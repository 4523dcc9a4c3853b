package cn.yingchun.match.walk;

import cn.yingchun.hla.Typing;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.index.LocusView;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// One patient made ready for walking an index.
///
/// @param loci  the levels that are counted, as bits
/// @param least the fewest matches of a donor that is listed
/// @param open  whether donors are listed that the typing allows and no prediction supports
public record Walker(Possible possible, Optional<Prospect> prospect, int loci, int least, boolean open) {
    /// @param prospect empty where no haplotype table is at hand
    public static Walker of(Typing patient, LocusView[] views, Optional<Prospect> prospect, int loci, int least) {
        return new Walker(new Possible(patient, views, loci), prospect, loci, least, true);
    }

    /// The same, but only donors with a probability: the table decides alone.
    public Walker predictedOnly() {
        return new Walker(possible, prospect, loci, least, false);
    }

    public Walk walk(BooleanSupplier cancelled) {
        return new Walk(this, cancelled);
    }
}

package cn.yingchun.match.walk;

import cn.yingchun.hla.Typing;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.LocusView;
import java.util.function.BooleanSupplier;

/// One patient made ready for walking an index.
///
/// @param prospects what haplotype tables say about the patient and the donors of each part
/// @param loci    the levels that are counted, as bits
/// @param least   the fewest matches of a donor that is listed
/// @param leastAt the fewest matches at each level
/// @param basis   what makes a donor worth listing
public record Walker(Possible possible, Prospects prospects, int loci, int least, int[] leastAt, Basis basis) {
    public static Walker of(Typing patient, LocusView[] views, Prospects prospects, int loci, int least) {
        return new Walker(new Possible(patient, views, loci), prospects, loci, least, new int[Levels.COUNT], Basis.TYPING);
    }

    /// The same with at least so many matches at each level.
    public Walker limited(int[] fewest) {
        return new Walker(possible, prospects, loci, least, fewest, basis);
    }

    public Walker by(Basis other) {
        return new Walker(possible, prospects, loci, least, leastAt, other);
    }

    public Walk walk(BooleanSupplier cancelled) {
        return new Walk(this, cancelled);
    }

    public Predictor predictor() {
        return new Predictor(this);
    }
}

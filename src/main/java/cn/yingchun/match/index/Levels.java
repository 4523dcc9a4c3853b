package cn.yingchun.match.index;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Locus;
import java.util.List;

/// The order in which the index compares loci: the one that tells most donors apart comes first.
///
/// B, DRB1, A, C, DQB1: most different alleles and most often typed first, so that a search leaves most branches early.
public final class Levels {
    public static final List<Locus> LOCI = List.of(Locus.B, Locus.DRB1, Locus.A, Locus.C, Locus.DQB1);
    public static final int COUNT = LOCI.size();

    /// The place of each level's texts in a registry line.
    private static final int[] COLUMN = LOCI.stream().mapToInt(locus -> RegistryDonor.LOCI.indexOf(locus.name())).toArray();

    private Levels() {}

    public static int of(Locus locus) {
        return LOCI.indexOf(locus);
    }

    /// With the antigens found beside the DNA.
    static String mixed(RegistryDonor donor, int level, int side) {
        return donor.mixed(COLUMN[level], side);
    }

    static String text(RegistryDonor donor, int level, int side) {
        return donor.text(COLUMN[level], side);
    }
}

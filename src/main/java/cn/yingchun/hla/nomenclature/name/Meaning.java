package cn.yingchun.hla.nomenclature.name;

import cn.yingchun.hla.Allele;
import java.util.List;

/// What a name that somebody wrote stands for in a release.
///
/// @param alleles all alleles of the release it may be, by their full names; none if it is unknown
/// @param how     why these
public record Meaning(List<Allele> alleles, How how) {
    public static final Meaning UNKNOWN = new Meaning(List.of(), How.UNKNOWN);

    public Meaning {
        alleles = List.copyOf(alleles);
    }

    public boolean known() {
        return how != How.UNKNOWN;
    }

    /// Why a name stands for the alleles it stands for.
    public enum How {
        /// the full name of one allele
        WRITTEN,
        /// the first fields of one or several alleles
        TRUNCATED,
        /// the name as it was before the allele got, lost or changed its suffix, or was written without it
        SUFFIX,
        /// a name that was abandoned: renamed, or shown to be the same sequence
        RENAMED,
        /// a name without colons, as before 2010
        OLD_STYLE,
        UNKNOWN
    }
}

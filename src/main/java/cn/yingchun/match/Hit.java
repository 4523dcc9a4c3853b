package cn.yingchun.match;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.Sign;
import cn.yingchun.match.rank.Traits;
import java.util.List;
import java.util.stream.Stream;

/// One donor in a match list.
///
/// @param rank       1 for the first
/// @param donor      the registry's donor number
/// @param matchCount how many alleles can match at most
/// @param positions  how many are counted, 10 for five loci
/// @param potential  how many of the matches a better typing could still undo
/// @param chance     probabilities overall
/// @param loci       the five loci A, B, C, DRB1, DQB1
/// @param hvg        mismatches host against graft over the loci counted
/// @param gvh        mismatches graft against host over the loci counted
public record Hit(
        int rank, String donor, int matchCount, int positions, int potential, Chance chance, List<LocusHit> loci,
        int hvg, int gvh, Traits traits) {
    public Hit {
        loci = List.copyOf(loci);
    }

    /// The class: `10/10`, `9/10` …
    public String matchClass() {
        return matchCount + "/" + positions;
    }

    /// The probability to be of this class: of exactly that many mismatches; 0 for three and more.
    public double ofItsClass() {
        return switch (positions - matchCount) {
            case 0 -> chance.p0();
            case 1 -> chance.p1();
            case 2 -> chance.p2();
            default -> 0;
        };
    }

    /// Matches of six as cord units are classed: A and B as antigens, DRB1 as alleles (WMDA Search & Match).
    public int ofSix() {
        return Stream.of(Locus.A, Locus.B).map(this::at).flatMap(locus -> Stream.of(locus.signs().first(), locus.signs().second()))
                .mapToInt(sign -> sign == Sign.ANTIGEN_MISMATCH ? 0 : 1).sum() + at(Locus.DRB1).signs().matches();
    }

    public LocusHit at(Locus locus) {
        return loci.stream().filter(hit -> hit.locus() == locus).findFirst().orElseThrow();
    }

    /// The probabilities of exactly 0, 1 and 2 mismatches; all 0 where nothing explains them.
    ///
    /// @param table the haplotype table of the donor's registry and ethnicity, blank if none was needed or is for them
    public record Chance(double p0, double p1, double p2, Explained explained, String table) {}
}

package cn.yingchun.match.pair;

import cn.yingchun.hla.grade.LocusCategory;
import cn.yingchun.hla.grade.MatchCategory;
import cn.yingchun.hla.tce.TceVerdict;
import java.util.List;
import java.util.Optional;

/// A patient and a donor compared at every locus, counted or only shown.
///
/// @param donor     the donor's number
/// @param loci      A, B, C, DRB1, DQB1, DPB1, DRB3/4/5, DQA1, DPA1
/// @param category  what the donor comes to over the five loci, and DPB1 where both are typed
/// @param catalogue the allele names that were used
/// @param official  whether those are an official release; without one no grade is finer than a P group
public record Pairing(String donor, List<LocusPair> loci, MatchCategory category, String catalogue, boolean official) {
    public Pairing {
        loci = List.copyOf(loci);
    }

    public LocusPair at(String name) {
        return loci.stream().filter(locus -> locus.name().equals(name)).findFirst().orElseThrow();
    }

    /// The verdict on DPB1: empty where one side is not typed, or where both alleles match.
    public Optional<TceVerdict> tce() {
        return at("DPB1").tce();
    }

    /// Both typed at DPB1, and no mismatch there.
    public boolean matchesAtDpb1() {
        var dpb1 = at("DPB1");
        return dpb1.grade().typed() && dpb1.grade().category() == LocusCategory.MATCH;
    }
}

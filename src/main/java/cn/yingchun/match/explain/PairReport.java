package cn.yingchun.match.explain;

import cn.yingchun.hla.Locus;
import cn.yingchun.match.Hit;
import cn.yingchun.match.chance.Explanation;
import java.util.List;
import java.util.Optional;

/// How one donor came to stand in a match list as they do: the working-out of one pair.
///
/// @param donor     the donor's number
/// @param hit       the line of the list, empty if the donor does not reach the minimum
/// @param loci      each locus as both sides were read
/// @param patient   the haplotype pairs of the patient, empty without a table
/// @param offered   the haplotype pairs of the donor
/// @param crossings the likeliest combinations of both and their mismatches, likeliest first
/// @param catalogue the allele names that were used
/// @param table     the haplotype table of the patient's people, blank for none
/// @param theirs    that of the donor's
public record PairReport(
        String donor, Optional<Hit> hit, List<LocusReport> loci, Optional<Explanation> patient, Optional<Explanation> offered,
        List<Crossing> crossings, String catalogue, String table, String theirs) {
    public PairReport {
        loci = List.copyOf(loci);
        crossings = List.copyOf(crossings);
    }

    /// One haplotype pair of the patient with one of the donor.
    ///
    /// @param patientPair place in the patient's list, from 0
    /// @param donorPair   place in the donor's list, from 0
    /// @param mismatches  over the loci that count
    /// @param share       how likely just this combination is
    public record Crossing(int patientPair, int donorPair, int mismatches, double share) {}

    /// One locus.
    ///
    /// @param patient how the patient was read, blank if not typed
    /// @param donor   how the donor was read
    /// @param chances how likely no, one and two mismatches are; empty where nothing explains them
    /// @param shared  what both may be matched as: P groups, or proteins where no groups are known
    public record LocusReport(Locus locus, SideReport patient, SideReport donor, List<Double> chances, List<String> shared) {
        public LocusReport {
            chances = List.copyOf(chances);
            shared = List.copyOf(shared);
        }
    }

    /// One person at one locus: texts as entered (the donor's only) and what each side is matched as.
    public record SideReport(List<String> texts, List<String> first, List<String> second) {
        public SideReport {
            texts = List.copyOf(texts);
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }
}

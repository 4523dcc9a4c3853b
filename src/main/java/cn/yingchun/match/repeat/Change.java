package cn.yingchun.match.repeat;

import java.util.Optional;
import java.util.Set;

/// What became of one donor between two searches with the same question, and why.
///
/// @param before how the donor stood in the earlier list, or in the registry of then; empty if it did not have the donor
/// @param now    the same of now
public record Change(String donor, Kind kind, Set<Reason> reasons, Optional<Line> before, Optional<Line> now) {
    public Change {
        reasons = Set.copyOf(reasons);
    }

    /// Whether the donor came, went or moved.
    public enum Kind { CAME, WENT, CHANGED }

    /// Why; several may hold at once.
    public enum Reason {
        /// the registry did not have the donor before
        NEW_DONOR,
        /// the registry has the donor no more
        REMOVED,
        /// the registry shows another typing
        RETYPED,
        /// the donor can be asked now, or no longer
        STATUS,
        /// the same typing counts otherwise since allele names or codes changed
        NOMENCLATURE,
        /// the same typing has another probability since the haplotype frequencies changed
        FREQUENCIES,
        /// age, weight or another trait by which donors were left out
        TRAITS,
        /// others pushed the donor over the end of the list, or made room
        END_OF_LIST
    }
}

package cn.yingchun.domain.strand;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is held of one writer: how far, the links of facts that overlap with what has come, and what waits aside.
///
/// @param seq    number of the last fact without a hole before it (a [Carried.Gap] is no hole)
/// @param link   its link
/// @param known  links of facts held whole, at least of those that have come again
/// @param gaps   what stayed behind, in order
/// @param parked facts that came before their predecessors
/// @param forked links of facts in quarantine
public record Strand(
        Writer writer,
        long seq,
        Link link,
        Map<Long, Link> known,
        List<Carried.Gap> gaps,
        List<Tied> parked,
        Set<Link> forked) {
    public Strand {
        known = Map.copyOf(known);
        gaps = List.copyOf(gaps);
        parked = List.copyOf(parked);
        forked = Set.copyOf(forked);
    }

    /// Of a writer never heard of.
    public static Strand none(Writer writer) {
        return new Strand(writer, 0, Link.begin(writer), Map.of(), List.of(), List.of(), Set.of());
    }
}

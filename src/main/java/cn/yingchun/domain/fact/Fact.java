package cn.yingchun.domain.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One thing that a person did or saw, as it stands in the journal for ever.
///
/// Three times are kept apart: when it *happened*, when it was *written* here, and the hybrid logical *clock* that only
/// orders facts on screen (48 bits of milliseconds, 16 bits of counter). Nothing about right or wrong depends on a clock:
/// `supersedes` names exactly what the writer saw.
public record Fact(
        FactName name,
        long clock,
        int schema,
        String actor,
        Instant happened,
        Instant written,
        Optional<String> why,
        Subject subject,
        What what,
        List<FactName> supersedes) {
    public Fact {
        supersedes = List.copyOf(supersedes);
    }
}

package cn.yingchun.ui.exchange;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import java.time.Instant;
import java.util.Optional;

/// One row of any side of the screen.
///
/// @param id       what stays the same when the row changes
/// @param about    whom or what it concerns
/// @param what     in words
/// @param who      person or office
/// @param state    a word on how it stands
/// @param subject  the record to open
/// @param fact     the fact behind it
/// @param conflict the conflict behind it
public record Line(
        String id,
        Instant when,
        String about,
        String what,
        String who,
        String state,
        Optional<Subject> subject,
        Optional<Fact> fact,
        Optional<Conflict> conflict) {
    static Line of(Fact fact, String about, String what, String state) {
        return new Line(fact.name().toString(), fact.happened(), about, what, fact.actor(), state,
                Optional.of(fact.subject()), Optional.of(fact), Optional.empty());
    }
}

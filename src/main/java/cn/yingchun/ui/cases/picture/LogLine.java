package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.fact.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One fact of the history, newest first; a struck one stays readable.
///
/// @param text   what it says
/// @param struck whether a later fact made it void
/// @param why    its reason, blank for none
/// @param received when it came to this device; empty for what was written here
public record LogLine(Fact fact, String text, boolean struck, String why, Optional<Instant> received) {
    /// More than a few minutes behind what happened, a line was written down afterwards.
    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    /// When it was written, where that was not when it happened.
    public Optional<Instant> writtenLater() {
        return Optional.of(fact.written()).filter(written -> written.isAfter(fact.happened().plus(AT_ONCE)));
    }
}

package cn.yingchun.store.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter; never goes back, whatever the computer's clock does.
///
/// It only orders facts on screen. A jump of the computer's clock is noticed, because dates of a case would be wrong.
public final class HybridClock {
    private static final Duration BACK = Duration.ofMinutes(2);
    private static final Duration FUTURE = Duration.ofHours(24);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Clock clock;
    private long newest;

    /// @param newest clock of the newest fact in the journal, 0 if there is none
    public HybridClock(Clock clock, long newest) {
        this.clock = clock;
        this.newest = newest;
    }

    /// A reading.
    ///
    /// @param jump how far the computer's clock stands from where the last fact left it, if that is odd: behind it by
    ///             more than two minutes (negative), or more than a year ahead
    public record Tick(long clock, Instant now, Optional<Duration> jump) {}

    /// Stands no earlier than a clock that another device has sent, so that what is written next sorts behind what was seen.
    public void heard(long theirs) {
        newest = Math.max(newest, theirs);
    }

    /// The furthest clock of others that is believed: a day ahead of this computer's.
    public long furthest() {
        return clock.instant().plus(FUTURE).toEpochMilli() << 16;
    }

    public Tick tick() {
        var now = clock.instant();
        var last = Instant.ofEpochMilli(newest >>> 16);
        var since = Duration.between(last, now);
        var odd = newest != 0 && (since.compareTo(BACK.negated()) < 0 || since.compareTo(AHEAD) > 0);
        newest = Math.max(now.toEpochMilli() << 16, newest + 1);
        return new Tick(newest, now, odd ? Optional.of(since) : Optional.empty());
    }
}

package cn.yingchun.domain.contact;

import cn.yingchun.domain.contact.AttemptRules.Limit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How old our knowledge of a donor's contacts is. Two thirds of a cold list cannot be reached any more [S33].
public enum Staleness {
    FRESH, AGEING, STALE,
    /// nobody ever confirmed them
    UNKNOWN;

    /// @param last the last day on which the donor was reached or confirmed the contacts
    public static Staleness of(Optional<LocalDate> last, LocalDate today, AttemptRules rules) {
        return last.map(day -> {
            var days = ChronoUnit.DAYS.between(day, today);
            return days > rules.limit(Limit.STALE_AFTER) ? STALE : days > rules.limit(Limit.AGEING_AFTER) ? AGEING : FRESH;
        }).orElse(UNKNOWN);
    }

    /// The key of its word.
    public String key() {
        return "reach.staleness." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

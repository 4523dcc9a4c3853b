package cn.yingchun.domain.checklist;

import java.time.Duration;
import java.util.List;

/// How old an item may be on the days that count; the last day (or minute) is still valid.
///
/// @param limit  whole days, or hours
/// @param hourly whether hours count instead of calendar days
/// @param on     anchors, `RUN`, a stage or an item, see `casework/checklist.psv`
public record Expiry(int limit, boolean hourly, List<String> on) {
    public Expiry {
        on = List.copyOf(on);
    }

    public Duration duration() {
        return hourly ? Duration.ofHours(limit) : Duration.ofDays(limit);
    }
}

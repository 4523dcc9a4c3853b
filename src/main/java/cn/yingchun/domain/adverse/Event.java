package cn.yingchun.domain.adverse;

import cn.yingchun.domain.cases.AdverseFact.EventClosed;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.Noted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One adverse event of a case with all versions of its report.
///
/// @param number   1, 2, 3 … within the case
/// @param versions oldest first; the latest counts
/// @param known    when the office first knew of it: all clocks run from there
/// @param clocks   who must be told, the nearest first
/// @param closed   the conclusion, once it is closed
public record Event(
        int number,
        Kind kind,
        Set<Group> groups,
        List<Noted<EventReported>> versions,
        Instant known,
        List<Clock> clocks,
        Optional<Noted<EventClosed>> closed) {
    public Event {
        groups = Set.copyOf(groups);
        versions = List.copyOf(versions);
        clocks = List.copyOf(clocks);
    }

    /// One duty of an event.
    ///
    /// @param told when and to whom, once done
    public record Clock(Duty duty, Instant dueBy, Optional<Noted<EventTold>> told) {
        public boolean open() {
            return told.isEmpty();
        }

        /// Told after the last moment, or still open behind it.
        public boolean late(Instant now) {
            return told.map(done -> done.what().at()).orElse(now).isAfter(dueBy);
        }
    }

    public EventReported latest() {
        return versions.getLast().what();
    }

    /// Duties that nobody has done yet.
    public List<Clock> open() {
        return clocks.stream().filter(Clock::open).toList();
    }
}

package cn.yingchun.domain.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// How one checklist item stands now.
public sealed interface Standing {
    /// Not asked for in this case: pregnancy tests of a man, a second-day decision above the target.
    record NotAsked() implements Standing {}

    record Open() implements Standing {}

    /// Done and in force.
    ///
    /// @param at the moment that validity counts from
    /// @param by who wrote it
    record Done(LocalDateTime at, String by) implements Standing {}

    /// Set aside as not applicable.
    record Skipped(String reason, String by) implements Standing {}

    /// Done once, but not in force any more.
    record Lapsed(LocalDateTime at, Cause cause) implements Standing {}

    /// Why something lapsed.
    sealed interface Cause {
        /// Too old on a day that counts, in days or hours.
        ///
        /// @param on   `D0`, `P0`, `G1`, `RUN`, a stage or an item
        record TooOld(String on, LocalDate day, long age, int limit, boolean hourly) implements Cause {}

        /// Done after the day that it had to be done by.
        record TooLate(String on, LocalDate day) implements Cause {}

        /// A policy does not cover the days that it must.
        record NotCovered(LocalDate from, LocalDate to) implements Cause {}

        /// Another item, on which it rests, is not in force.
        record RestsOn(String item) implements Cause {}

        /// The donor withdrew.
        record Withdrawn() implements Cause {}

        /// The donor is too old on the collection day.
        record OverAge(LocalDate lastDay) implements Cause {}
    }

    /// Whether a gate may count on it.
    default boolean holds() {
        return switch (this) {
            case Done _, Skipped _, NotAsked _ -> true;
            case Open _, Lapsed _ -> false;
        };
    }
}

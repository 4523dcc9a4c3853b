package cn.yingchun.ui.cases.timeline;

import java.time.LocalDate;
import java.util.Optional;

/// One station of a case on its way: the notice, the examination, the collection day …
///
/// @param name   short, in the reader's language
/// @param day    when it was or shall be; empty while nobody knows
/// @param state  shown as a sign, not only as a shade
public record Milestone(String name, Optional<LocalDate> day, State state) {
    public enum State {
        /// it has happened
        DONE,
        /// a day is agreed
        PLANNED,
        /// no day yet
        OPEN,
        /// something stands against it
        TROUBLED
    }
}

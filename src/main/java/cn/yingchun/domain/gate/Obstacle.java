package cn.yingchun.domain.gate;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.conflict.Register;
import java.time.LocalDate;
import java.util.Optional;

/// What keeps a case from going through a gate.
public sealed interface Obstacle {
    /// An item is open or not in force.
    record Missing(ChecklistItem item, Standing standing) implements Obstacle {}

    /// It is too early.
    record TooEarly(LocalDate day) implements Obstacle {}

    /// A day that the gate counts from is not agreed yet.
    record NoDay(Anchor anchor) implements Obstacle {}

    /// The donor may not give on the days that count.
    ///
    /// @param rule  D01 … D55
    /// @param until last day of it; empty: for ever, or until somebody lifts it
    record Deferred(String rule, Optional<LocalDate> until) implements Obstacle {}

    /// The donor gave before, and rests.
    record Resting(LocalDate earliest) implements Obstacle {}

    /// Two devices say different things about a field that must be certain, of the case or of its donor or patient.
    record Disputed(Register field) implements Obstacle {}

    /// The case is put off, closed or archived: there is no gate to go through.
    record NotRunning() implements Obstacle {}
}

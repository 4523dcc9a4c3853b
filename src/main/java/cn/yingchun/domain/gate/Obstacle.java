package cn.yingchun.domain.gate;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.ChecklistItem;
import java.time.LocalDate;

/// What keeps a case from going through a gate.
public sealed interface Obstacle {
    /// An item is open or not in force.
    record Missing(ChecklistItem item, Standing standing) implements Obstacle {}

    /// It is too early.
    record TooEarly(LocalDate day) implements Obstacle {}

    /// A day that the gate counts from is not agreed yet.
    record NoDay(Anchor anchor) implements Obstacle {}

    /// The case is put off, closed or archived: there is no gate to go through.
    record NotRunning() implements Obstacle {}
}

package cn.yingchun.ui.cases.timeline;

import java.time.LocalDate;

/// How long something stays valid: a bar under the line that ends on its last valid day.
///
/// @param name  the items it holds, such as `C27 C28 C31`
/// @param tooShort whether it ends before the days it must reach
public record Span(String name, LocalDate from, LocalDate until, boolean tooShort) {}

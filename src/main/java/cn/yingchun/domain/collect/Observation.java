package cn.yingchun.domain.collect;

import cn.yingchun.domain.fact.FactName;
import java.time.Instant;

/// A value that an alarm watches, computed from the facts of a case.
///
/// @param from the fact that gave it last
public record Observation(Measure measure, double value, Instant at, FactName from) {}

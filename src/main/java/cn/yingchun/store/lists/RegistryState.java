package cn.yingchun.store.lists;

import cn.yingchun.domain.fact.Fact;

/// How far the registry and what people wrote about its donors had come at one moment; for things worked out from it.
///
/// @param taken   a hash over the names of the facts that took files over
/// @param clock   the newest clock of a fact about a donor ([Fact#clock])
/// @param written how many facts about donors there were
public record RegistryState(String taken, long clock, int written) {}

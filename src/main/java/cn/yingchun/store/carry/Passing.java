package cn.yingchun.store.carry;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;

/// A fact at the door, for whoever decides whether it may go out.
///
/// @param kind name of its kind, such as `case.Opened`
public record Passing(FactName name, Subject subject, String kind) {}

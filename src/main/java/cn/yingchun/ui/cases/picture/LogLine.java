package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.fact.Fact;

/// One fact of the history, newest first; a struck one stays readable.
///
/// @param text   what it says
/// @param struck whether a later fact made it void
/// @param why    its reason, blank for none
public record LogLine(Fact fact, String text, boolean struck, String why) {}

package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.tce.TceRule;

/// The rules on which search engines differ, as the office has set them.
public record GradingRules(NullRule nulls, AntigenRule antigens, TceRule tce) {
    public static final GradingRules DEFAULT = new GradingRules(NullRule.ATLAS, AntigenRule.WMDA_2024, TceRule.IPD_TOOL);
    /// All as in Anthony Nolan's Atlas.
    public static final GradingRules ATLAS = new GradingRules(NullRule.ATLAS, AntigenRule.ATLAS, TceRule.STRICT);
}

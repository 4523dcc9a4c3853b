package cn.yingchun.match.rule;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.office.OfficeFact.SettingChosen;
import cn.yingchun.domain.office.Settings;
import cn.yingchun.store.Office;
import java.time.Clock;

/// The rules by which an office searches, until somebody there chooses others; the usual ones where nobody ever chose.
public record OfficeRules(Office office, Clock clock) {
    static final String KEY = "match.rules";

    public MatchRules now() {
        return Settings.of(office.history(office.subject())).of(KEY).map(RulesText::read).orElse(MatchRules.USUAL);
    }

    /// Every search for another patient begins with them from now on.
    public void keep(MatchRules chosen) {
        if (!chosen.equals(now())) {
            office.record(Act.of(office.user(), clock.instant(), office.subject(), new SettingChosen(KEY, RulesText.of(chosen))));
        }
    }
}

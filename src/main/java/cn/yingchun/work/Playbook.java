package cn.yingchun.work;

import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.donor.deferral.DeferralRule;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.outcome.Outcome;
import cn.yingchun.domain.outcome.Outcomes;
import cn.yingchun.domain.outcome.Reason;
import java.util.List;

/// All rules that the work of an office follows.
public record Playbook(Rulebook course, Alarms alarms, Outcomes outcomes, List<DeferralRule> deferrals) {
    public Playbook {
        deferrals = List.copyOf(deferrals);
    }

    /// The rules that come with the program.
    public static Playbook load() {
        var alarms = Alarms.load();
        return new Playbook(Rulebook.load(), alarms, new Outcomes(Outcome.load(), Reason.load(), alarms), DeferralRule.load());
    }
}

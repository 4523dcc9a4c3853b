package cn.yingchun.domain.collect;

import cn.yingchun.domain.table.PipeTable;
import java.util.List;

/// The alarm table.
public final class Alarms {
    private final List<AlarmRule> rules;

    public Alarms(List<AlarmRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The table that comes with the program.
    public static Alarms load() {
        return new Alarms(PipeTable.read("casework/alarms.psv").each(AlarmRule::of));
    }

    /// All alarms that a value sounds; A15 and A16 watch the same measure from two sides.
    public List<Alarm> judge(Measure measure, double value) {
        return rules.stream().filter(rule -> rule.measure() == measure).flatMap(rule -> rule.judge(value).stream()).toList();
    }

    public List<AlarmRule> rules() {
        return rules;
    }
}

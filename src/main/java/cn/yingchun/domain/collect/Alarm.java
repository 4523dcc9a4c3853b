package cn.yingchun.domain.collect;

import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;

/// A value that is not as it should be, with what to do about it.
///
/// @param value as computed, in the unit of the rule
/// @param bound the bound it crossed
public record Alarm(AlarmRule rule, Level level, double value, Bound bound) implements Wording {
    public enum Level { WARN, STOP }

    /// A01 … A33.
    public String code() {
        return rule.code();
    }

    /// One sentence: what, how much, the bound, what to do.
    @Override
    public String in(Words words) {
        return words.say(level == Level.STOP ? "collect.alarm.stop" : "collect.alarm.warn",
                code(), rule.in(words), shown(), rule.unit(), bound.toString(), rule.action(words));
    }

    /// The value with two decimals at most, as it is shown.
    public String shown() {
        var text = new java.math.BigDecimal(value).setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return text.toPlainString();
    }
}

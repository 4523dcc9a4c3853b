package cn.yingchun.domain.collect;

import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.Row;
import java.util.List;
import java.util.Optional;

/// One row of the alarm table: which values of a measure warn, which stop, and what to do then.
///
/// @param code A01 … A33
/// @param edit practice; a province may set other bounds
public record AlarmRule(
        String code,
        Measure measure,
        String zh,
        String en,
        Phase phase,
        About about,
        String unit,
        List<Bound> warn,
        List<Bound> stop,
        String actionZh,
        String actionEn,
        boolean edit,
        String source) implements Wording {
    /// When in a case a measure is taken.
    public enum Phase { HR, PLAN, CLEAR, MOBILISE, COLLECT, HANDOVER, MARROW }

    /// What the value speaks of.
    public enum About { DONOR, ORDER, PRODUCT, TEST }

    static AlarmRule of(Row row) {
        return new AlarmRule(row.text("code"), row.of("measure", Measure.class), row.text("zh"), row.text("en"),
                row.of("phase", Phase.class), row.of("about", About.class), row.text("unit"),
                row.words("warn").stream().map(Bound::parse).toList(), row.words("stop").stream().map(Bound::parse).toList(),
                row.text("action_zh"), row.text("action_en"), row.yes("edit"), row.text("source"));
    }

    /// The alarm that a value sounds; the stop bound is asked first.
    public Optional<Alarm> judge(double value) {
        return crossed(stop, value).map(bound -> new Alarm(this, Alarm.Level.STOP, value, bound))
                .or(() -> crossed(warn, value).map(bound -> new Alarm(this, Alarm.Level.WARN, value, bound)));
    }

    /// Whether it speaks of the donor's safety.
    public boolean aboutDonor() {
        return about == About.DONOR;
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }

    public String action(Words words) {
        return words.language().equals("zh") ? actionZh : actionEn;
    }

    private static Optional<Bound> crossed(List<Bound> bounds, double value) {
        return bounds.stream().filter(bound -> bound.crossedBy(value)).findFirst();
    }
}

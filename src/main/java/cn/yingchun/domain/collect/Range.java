package cn.yingchun.domain.collect;

import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.Map;
import java.util.stream.Collectors;

/// What a measured value can be, and what it usually is: guards against a slipped finger, not a medical bound.
///
/// @param least below it is refused
/// @param low   below it is asked about once
public record Range(String value, double least, double most, double low, double high, String unit, String zh, String en) implements Wording {
    public enum Verdict { USUAL, UNLIKELY, IMPOSSIBLE }

    private static final Map<String, Range> ALL = PipeTable.read("casework/ranges.psv").rows().stream()
            .map(Range::of).collect(Collectors.toUnmodifiableMap(Range::value, range -> range));

    /// The range of a value by its name in `casework/ranges.psv`; names of [cn.yingchun.domain.cases.Count] and
    /// [cn.yingchun.domain.cases.Sign] are among them.
    public static Range of(String value) {
        var range = ALL.get(value);
        if (range == null) {
            throw new IllegalArgumentException("no range for " + value);
        }
        return range;
    }

    public Verdict judge(double number) {
        if (!(number >= least && number <= most)) {
            return Verdict.IMPOSSIBLE;
        }
        return number < low || number > high ? Verdict.UNLIKELY : Verdict.USUAL;
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }

    private static Range of(Row row) {
        return new Range(row.text("value"), row.number("least"), row.number("most"), row.number("low"), row.number("high"),
                row.text("unit"), row.text("zh"), row.text("en"));
    }
}

package cn.yingchun.domain.contact;

import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.Row;
import java.time.LocalTime;

/// A part of the day, such as the evening; a person who never answers in the morning may do so then.
///
/// @param to    first minute behind it; earlier than `from` where it goes over midnight
/// @param quiet nobody is called then
public record DayPart(String code, LocalTime from, LocalTime to, boolean quiet, String zh, String en) implements Wording {
    static DayPart of(Row row) {
        return new DayPart(row.text("part"), LocalTime.parse(row.text("from")), LocalTime.parse(row.text("to")), row.yes("quiet"),
                row.text("zh"), row.text("en"));
    }

    public boolean holds(LocalTime time) {
        return from.isBefore(to) ? !time.isBefore(from) && time.isBefore(to) : !time.isBefore(from) || time.isBefore(to);
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}

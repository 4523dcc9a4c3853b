package cn.yingchun.exchange;

import cn.yingchun.domain.say.Words;
import java.util.List;

/// Why one row of a file cannot be taken.
///
/// @param line      line number in the file, 1 for the header
/// @param column    name of the column, blank if the row as a whole is at fault
/// @param key       word key of the reason
/// @param arguments its arguments; never an identity
public record RowTrouble(long line, String column, String key, List<Object> arguments) {
    public RowTrouble {
        arguments = List.copyOf(arguments);
    }

    public static RowTrouble of(long line, String column, String key, Object... arguments) {
        return new RowTrouble(line, column, key, List.of(arguments));
    }

    /// `Line 17, column A_1: …` in the given words.
    public String in(Words words) {
        var reason = words.say(key, arguments.toArray());
        var at = Long.toString(line);
        return column.isBlank() ? words.say("exchange.row.line", at, reason) : words.say("exchange.row.cell", at, column, reason);
    }
}

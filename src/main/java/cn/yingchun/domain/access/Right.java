package cn.yingchun.domain.access;

import cn.yingchun.domain.table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One row of the table of rights: what one role may see, write and run.
///
/// @param writes families of facts, `*` for all
/// @param edit   whether a province may set it otherwise
public record Right(Role role, Map<Field, Level> sees, List<String> writes, List<String> runs, boolean edit) {
    public Right {
        sees = Map.copyOf(sees);
        writes = List.copyOf(writes);
        runs = List.copyOf(runs);
    }

    static Right of(Row row) {
        var sees = new EnumMap<Field, Level>(Field.class);
        for (var field : Field.values()) {
            sees.put(field, row.of(field.name().toLowerCase(Locale.ROOT), Level.class));
        }
        return new Right(row.of("role", Role.class), sees, row.words("writes"), row.words("runs"), row.yes("edit"));
    }
}

package cn.yingchun.domain.access;

import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which items of the checklist a role may sign, by the table of signers.
public final class Signers {
    private static final Map<Role, List<cn.yingchun.domain.checklist.Role>> TABLE = PipeTable.read("casework/signers.psv").each(row -> Map.entry(row.of("role", Role.class), parties(row))).stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Signers() {}

    /// Whether one of somebody's roles may sign an item.
    public static boolean may(Rights rights, ChecklistItem item) {
        return rights.roles().stream().anyMatch(role -> TABLE.getOrDefault(role, List.of()).stream().anyMatch(item.who()::contains));
    }

    private static List<cn.yingchun.domain.checklist.Role> parties(Row row) {
        return row.each("for", cn.yingchun.domain.checklist.Role.class);
    }
}

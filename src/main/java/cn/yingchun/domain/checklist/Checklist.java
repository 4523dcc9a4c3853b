package cn.yingchun.domain.checklist;

import cn.yingchun.domain.table.PipeTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The items of a case in the order of the work, by their number.
public final class Checklist {
    private final Map<String, ChecklistItem> items = new LinkedHashMap<>();

    public Checklist(List<ChecklistItem> items) {
        items.forEach(item -> this.items.put(item.id(), item));
    }

    /// The checklist that comes with the program.
    public static Checklist load() {
        return new Checklist(PipeTable.read("casework/checklist.psv").each(ChecklistItem::of));
    }

    public Collection<ChecklistItem> items() {
        return List.copyOf(items.values());
    }

    public List<ChecklistItem> of(Section section) {
        return items.values().stream().filter(item -> item.section() == section).toList();
    }

    public boolean has(String id) {
        return items.containsKey(id);
    }

    /// @throws IllegalArgumentException if there is no such item
    public ChecklistItem item(String id) {
        var item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("no checklist item " + id);
        }
        return item;
    }
}

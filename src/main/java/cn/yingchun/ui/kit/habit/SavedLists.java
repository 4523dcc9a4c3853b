package cn.yingchun.ui.kit.habit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The named filters of this person, by table. They may hold names of people and therefore lie in the office, not on the
/// computer's open disk.
///
/// @param of   the lists of a table, by name
/// @param keep keeps one of a table under its name, in place of an older one
/// @param drop takes one away by its name
public record SavedLists(Function<String, List<SavedList>> of, BiConsumer<String, SavedList> keep, BiConsumer<String, String> drop) {
    /// Keeps until the program ends.
    public static SavedLists ofToday() {
        Map<String, List<SavedList>> all = new HashMap<>();
        return new SavedLists(table -> List.copyOf(all.getOrDefault(table, List.of())), (table, list) -> {
            var some = new ArrayList<>(all.getOrDefault(table, List.of()));
            some.removeIf(old -> old.name().equals(list.name()));
            some.add(list);
            all.put(table, some);
        }, (table, name) -> all.computeIfPresent(table, (_, some) -> some.stream().filter(list -> !list.name().equals(name)).toList()));
    }
}

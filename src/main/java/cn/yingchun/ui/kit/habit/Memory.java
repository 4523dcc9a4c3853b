package cn.yingchun.ui.kit.habit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What the window remembers for a person on this computer: widths of columns, what was folded. Nothing about people, and
/// nothing that must not be lost. JavaFX thread only.
public final class Memory {
    private final Map<String, String> kept;
    private final Consumer<Map<String, String>> keep;

    /// @param kept what was remembered before
    /// @param keep hears everything after each change
    public Memory(Map<String, String> kept, Consumer<Map<String, String>> keep) {
        this.kept = new TreeMap<>(kept);
        this.keep = keep;
    }

    /// Remembers until the program ends.
    public static Memory ofToday() {
        return new Memory(Map.of(), _ -> {});
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    public void put(String key, String value) {
        if (!value.equals(kept.put(key, value))) {
            keep.accept(Map.copyOf(kept));
        }
    }

    public void forget(String key) {
        if (kept.remove(key) != null) {
            keep.accept(Map.copyOf(kept));
        }
    }

    /// Forgets everything.
    public void clear() {
        kept.clear();
        keep.accept(Map.of());
    }
}

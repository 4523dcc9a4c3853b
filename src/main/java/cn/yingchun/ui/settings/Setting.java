package cn.yingchun.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One thing that can be set: what it is called, what it does, for whom it counts, what it is unless somebody sets it.
///
/// @param name  word key; the sentence that explains it has the same key with `-about` behind
/// @param usual word key, or text, of what it is by itself
public record Setting(String name, Scope scope, String usual, Kind kind) {
    /// For whom a setting counts.
    public enum Scope {
        ME("settings.scope.me"), COMPUTER("settings.scope.computer"), OFFICE("settings.scope.office");

        private final String key;

        Scope(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /// How it is set.
    public sealed interface Kind {}

    /// One of a few.
    ///
    /// @param options word keys or texts, each with what stands for it inside
    public record Choice(List<Option> options, Supplier<String> now, Consumer<String> set) implements Kind {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// @param value what is kept
    /// @param words word key of what is shown, or a text
    public record Option(String value, String words) {}

    /// Yes or no.
    public record Toggle(Supplier<Boolean> now, Consumer<Boolean> set) implements Kind {}

    /// Words of one's own, kept on leaving the field.
    public record Text(Supplier<String> now, Consumer<String> set) implements Kind {}

    /// Something that is done once.
    ///
    /// @param verb word key of the button
    public record Act(String verb, Runnable run) implements Kind {}

    /// Something to be seen, that is changed elsewhere or not at all.
    public record Seen(Supplier<String> text) implements Kind {}

    /// Word key of the sentence that explains it.
    String about() {
        return name + "-about";
    }
}

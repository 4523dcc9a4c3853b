package cn.yingchun.domain.checklist;

import java.util.Locale;

/// One piece of evidence that an item asks for.
///
/// @param required must be filled before the item counts as done
public record Field(String name, Kind kind, boolean required) {
    public enum Kind {
        TEXT, DATE, TIME, NUMBER, YES,
        /// a result that must be yes, else the item is not passed
        PASS
    }

    /// Reads `policy_no:text!`.
    static Field parse(String text) {
        var required = text.endsWith("!");
        var parts = text.replace("!", "").split(":");
        return new Field(parts[0], Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), required);
    }

    /// The key of its name in the word files.
    public String key() {
        return "checklist.field." + name.replace('_', '-');
    }
}

package cn.yingchun.ui.bedside.pad;

import cn.yingchun.domain.collect.Range;
import cn.yingchun.domain.say.Words;
import java.util.Optional;

/// One number that the pad asks for.
///
/// @param id       what the answer is filed under
/// @param key      word key of its name where the range's own does not say enough
/// @param range    what it can be and what it usually is, with its name and unit
/// @param places   digits after the point at most
/// @param last     the value before, shown as a grey hint
/// @param required whether Enter may not pass it blank
public record Ask(String id, Optional<String> key, Range range, int places, Optional<Double> last, boolean required) {
    /// @param value name of the number in `casework/ranges.psv`
    public static Ask of(String value, int places) {
        return new Ask(value, Optional.empty(), Range.of(value), places, Optional.empty(), true);
    }

    /// @param otherKey word key, whose last part is the id
    public Ask called(String otherKey) {
        return new Ask(otherKey.substring(otherKey.lastIndexOf('.') + 1), Optional.of(otherKey), range, places, last, required);
    }

    public Ask after(Optional<Double> before) {
        return new Ask(id, key, range, places, before, required);
    }

    public Ask optional() {
        return new Ask(id, key, range, places, last, false);
    }

    public String name(Words words) {
        return key.map(words::say).orElseGet(() -> range.in(words));
    }
}

package cn.yingchun.ui.bedside.pad;

import cn.yingchun.domain.collect.Range;
import java.util.Optional;

/// One number that the pad asks for.
///
/// @param id       what the answer is filed under
/// @param range    what it can be and what it usually is, with its name and unit
/// @param places   digits after the point at most
/// @param last     the value before, shown as a grey hint
/// @param required whether Enter may not pass it blank
public record Ask(String id, Range range, int places, Optional<Double> last, boolean required) {
    /// @param value name of the number in `casework/ranges.psv`
    public static Ask of(String value, int places) {
        return new Ask(value, Range.of(value), places, Optional.empty(), true);
    }

    public Ask named(String otherId) {
        return new Ask(otherId, range, places, last, required);
    }

    public Ask after(Optional<Double> before) {
        return new Ask(id, range, places, before, required);
    }

    public Ask optional() {
        return new Ask(id, range, places, last, false);
    }
}

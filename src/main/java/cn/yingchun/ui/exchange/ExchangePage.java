package cn.yingchun.ui.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the screen shows, computed from the facts at one moment.
///
/// @param sentence how exchange stands
/// @param urgent   whether something waits for a decision
/// @param unsent   changes on no receipt; the list may show fewer
public record ExchangePage(String sentence, boolean urgent, long unsent, Map<Part, List<Line>> lines) {
    public ExchangePage {
        lines = new EnumMap<>(lines);
    }

    public List<Line> of(Part part) {
        return lines.getOrDefault(part, List.of());
    }

    long count(Part part) {
        return part == Part.SEND ? unsent : of(part).size();
    }
}

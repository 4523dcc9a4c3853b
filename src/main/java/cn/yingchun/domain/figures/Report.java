package cn.yingchun.domain.figures;

import java.util.List;

/// A table of figures.
///
/// @param key     word key of its name
/// @param heads   word keys of the columns behind the first
/// @param charted which column the chart shows
public record Report(String key, List<String> heads, List<Tally> lines, int charted) {
    public Report {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.cells().size() != heads.size()) {
                throw new IllegalArgumentException(key + ": " + line.name() + " has " + line.cells().size() + " cells");
            }
        }
    }

    /// Whether anything at all was counted; a table of nothing but zeros says so in a sentence.
    public boolean counted() {
        return lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.value().orElse(0) != 0);
    }
}

package cn.yingchun.exchange.grid;

import java.util.List;

/// A sheet that somebody filled in: headings and rows of text, all blank rows left out.
///
/// @param encoding `UTF-8`, `GB18030` or `XLSX`, said in the preview because a wrong guess turns names into other names
/// @param merged   cells were merged into one; only the first of them holds the text
public record Grid(List<String> headings, List<Line> lines, String encoding, boolean merged) {
    public Grid {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /// @param number as the spreadsheet counts, 1 for the first row of the file
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /// The text of a column, blank where the row ends before it.
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }
}

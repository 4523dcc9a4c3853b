package cn.yingchun.hla.nomenclature.file;

import cn.yingchun.hla.read.Remark;
import java.util.List;

/// One line of a release file, cut into its columns.
///
/// @param line    counted from 1, as an editor shows it
/// @param columns without the blanks around them; a line of fewer columns than asked for reads as blank there
public record Row(ReleaseFile file, int line, List<String> columns) {
    public Row {
        columns = List.copyOf(columns);
    }

    public String text(int column) {
        return column < columns.size() ? columns.get(column) : "";
    }

    /// The parts of a column that lists several with `/`; none if it is blank.
    public List<String> list(int column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split("/"));
    }

    /// The sentence that this line cannot be used, with file, line and what stands there.
    public Remark malformed(String what) {
        return Remark.of("nomenclature.line.malformed", file.text(), line, what);
    }
}

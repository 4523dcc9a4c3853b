package cn.yingchun.domain.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A rule table of the program: rows of cells between `|`, the first row names the columns, `#` begins a remark.
///
/// The tables lie on the class path beside the program (`casework/…`), so a damaged one is a damaged program and ends it
/// with the file, line and column.
public final class PipeTable {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private PipeTable(String name, List<String> columns, List<Row> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /// Reads a table from the class path, with what this province sets otherwise ([OwnTables]).
    ///
    /// @param name such as `casework/checklist.psv`
    public static PipeTable read(String name) {
        try (var in = PipeTable.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("rule table " + name + " is missing from the program");
            }
            return OwnTables.over(of(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Reads a table from its lines.
    public static PipeTable of(String name, List<String> lines) {
        var rows = new ArrayList<Row>();
        List<String> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            var cells = Arrays.stream(lines.get(i).split("\\|", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(name + ":" + (i + 1), columns, cells));
            }
        }
        return new PipeTable(name, columns, rows);
    }

    String name() {
        return name;
    }

    List<String> columns() {
        return columns;
    }

    /// The same table with other rows.
    PipeTable with(List<Row> others) {
        return new PipeTable(name, columns, others);
    }

    /// What the rows mean. A province's own row that means nothing gives way to the one it stands for.
    public <T> List<T> each(Function<Row, T> meaning) {
        return rows.stream().flatMap(row -> row.meaning(meaning).stream()).toList();
    }

    public List<Row> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return name + " (" + rows.size() + " rows)";
    }

    private static Row row(String place, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(place + ": " + cells.size() + " cells, " + columns.size() + " columns");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return new Row(place, byColumn);
    }
}

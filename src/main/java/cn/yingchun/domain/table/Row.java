package cn.yingchun.domain.table;

import cn.yingchun.domain.say.Trouble;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// One row of a rule table, cells by column name. A cell that cannot be read is named with file, line and column.
public final class Row {
    private final String place;
    private final Map<String, String> cells;

    private final Optional<Row> before;
    private final boolean own;

    Row(String place, Map<String, String> cells) {
        this(place, cells, Optional.empty(), false);
    }

    private Row(String place, Map<String, String> cells, Optional<Row> before, boolean own) {
        this.place = place;
        this.cells = Map.copyOf(cells);
        this.before = before;
        this.own = own;
    }

    /// The same cells, said by a province in place of the program's row.
    Row insteadOf(Row shipped) {
        return new Row(place, cells, Optional.of(shipped), true);
    }

    /// The same cells, added by a province.
    Row added() {
        return new Row(place, cells, Optional.empty(), true);
    }

    String place() {
        return place;
    }

    boolean knows(String column) {
        return cells.containsKey(column);
    }

    /// Whether all cells read alike.
    boolean saysTheSameAs(Row other) {
        return cells.equals(other.cells);
    }

    /// What it means; a row of a province that means nothing is refused, and the row it stands for means what it meant.
    <T> Optional<T> meaning(Function<Row, T> meaning) {
        try {
            return Optional.of(meaning.apply(this));
        } catch (RuntimeException bad) {
            if (!own) {
                throw bad;
            }
            OwnTables.refuse(new Trouble(bad, "tables.own.unread", place, String.valueOf(bad.getMessage())));
            return before.map(meaning);
        }
    }

    public String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(place + ": no column " + column);
        }
        return cell;
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public int integer(String column) {
        return read(column, Integer::parseInt);
    }

    /// Empty for a blank cell.
    public OptionalInt optionalInteger(String column) {
        return has(column) ? OptionalInt.of(integer(column)) : OptionalInt.empty();
    }

    public double number(String column) {
        return read(column, Double::parseDouble);
    }

    public LocalDate date(String column) {
        return read(column, LocalDate::parse);
    }

    /// `yes` or blank.
    public boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "" -> false;
            default -> throw new IllegalStateException(place + ": " + column + " is yes or blank");
        };
    }

    public <E extends Enum<E>> E of(String column, Class<E> kind) {
        return read(column, text -> Enum.valueOf(kind, text));
    }

    /// The words of a cell, apart by blanks.
    public List<String> words(String column) {
        return has(column) ? List.of(text(column).split(" +")) : List.of();
    }

    public <E extends Enum<E>> List<E> each(String column, Class<E> kind) {
        return Arrays.stream(text(column).split(" +")).filter(word -> !word.isEmpty())
                .map(word -> read(column, _ -> Enum.valueOf(kind, word))).toList();
    }

    private <T> T read(String column, Function<String, T> reader) {
        try {
            return reader.apply(text(column));
        } catch (RuntimeException e) {
            throw new IllegalStateException(place + ": cannot read " + column + " \"" + cells.get(column) + "\"", e);
        }
    }
}

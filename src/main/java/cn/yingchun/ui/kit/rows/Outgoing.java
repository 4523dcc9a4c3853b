package cn.yingchun.ui.kit.rows;

import cn.yingchun.exchange.sheet.Listing;
import cn.yingchun.exchange.sheet.ListingFile;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.habit.Habits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A table on its way out: which rows, which columns, under which name.
///
/// What goes out is what is seen: the columns as they stand, in the words of the screen, names as masked as there.
///
/// @param name    word key of what the table lists
/// @param columns those that are seen, from left to right
/// @param parts   what of the table can go out, the usual first
public record Outgoing<T>(String name, List<Column<T>> columns, Map<Extent, Part<T>> parts) {
    /// How much of the table goes out.
    public enum Extent {
        SHOWN("kit.out.shown"), WHOLE("kit.out.whole"), CHOSEN("kit.out.chosen");

        private final String key;

        Extent(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /// Some rows of the table, in their order.
    ///
    /// @param rows read away from the window
    public record Part<T>(int size, Supplier<List<T>> rows) {
        static <T> Part<T> of(List<T> rows) {
            return new Part<>(rows.size(), () -> rows);
        }
    }

    /// Writes the file and notes that it went out; away from the window. Returns how many rows it holds.
    ///
    /// @param why for whom, or what for
    public int write(Extent extent, Path file, String why, Tools tools) {
        var rows = part(extent).rows().get();
        var kind = ListingFile.of(file).map(ListingFile::ending).orElse("");
        var listing = listing(rows, tools);
        tools.habits().wentOut().accept(new Habits.WentOut(name, kind, rows.size(), why));
        ListingFile.write(listing, file);
        return rows.size();
    }

    /// What can be asked for; a single chosen row is not worth the question.
    List<Extent> extents() {
        return parts.entrySet().stream().filter(part -> part.getKey() != Extent.CHOSEN || part.getValue().size() > 1)
                .map(Map.Entry::getKey).toList();
    }

    Part<T> part(Extent extent) {
        return Optional.ofNullable(parts.get(extent)).orElseThrow();
    }

    private Listing listing(List<T> rows, Tools tools) {
        var headings = columns.stream().map(column -> new Listing.Heading(tools.say(column.key()), column.wide(), column.right())).toList();
        var cells = rows.stream().map(row -> columns.stream().map(column -> column.text().apply(row)).toList()).toList();
        var notes = new ArrayList<String>();
        notes.add(tools.say("kit.out.rows", rows.size()));
        var signature = tools.habits().signature().get();
        if (!signature.isBlank()) {
            notes.add(signature);
        }
        return new Listing(tools.say(name), headings, cells, notes);
    }
}

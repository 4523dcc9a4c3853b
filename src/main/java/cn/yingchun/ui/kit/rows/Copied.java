package cn.yingchun.ui.kit.rows;

import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Rows as tab-separated text with a heading line, as a spreadsheet takes them from the clipboard.
final class Copied {
    private Copied() {}

    /// Puts a text on the clipboard.
    static void text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    static <T> String of(List<T> rows, List<Column<T>> columns, Words words) {
        var heading = columns.stream().map(column -> words.say(column.key())).collect(Collectors.joining("\t"));
        return rows.stream().map(row -> columns.stream().map(column -> clean(column.text().apply(row)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", heading + "\n", "\n"));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}

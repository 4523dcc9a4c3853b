package cn.yingchun.ui.kit.rows;

import cn.yingchun.ui.kit.habit.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// Remembers which columns a table shows, how wide, in which order, and how it is sorted: `key:width:shown:sort`, one after
/// another with `;`. What it does not understand, or a column that is new in the program, stays as the program has it.
final class ColumnMemory<T> {
    private static final Duration SETTLES = Duration.millis(400);

    private final TableView<T> table;
    private final Memory memory;
    private final String key;
    private final double em;
    private final PauseTransition settled = new PauseTransition(SETTLES);

    /// @param em pixels of a letter: widths are kept in letters, so that they fit another zoom
    ColumnMemory(TableView<T> table, Memory memory, String key, double em) {
        this.table = table;
        this.memory = memory;
        this.key = "columns." + key;
        this.em = em;
        memory.get(this.key).ifPresent(this::restore);
        settled.setOnFinished(_ -> keep());
        table.getColumns().subscribe(settled::playFromStart);
        table.getSortOrder().subscribe(settled::playFromStart);
        table.getColumns().forEach(column -> {
            column.widthProperty().subscribe((_, _) -> settled.playFromStart());
            column.visibleProperty().subscribe((_, _) -> settled.playFromStart());
            column.sortTypeProperty().subscribe((_, _) -> settled.playFromStart());
        });
        table.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                settled.stop();
                keep();
            }
        });
    }

    void forget() {
        memory.forget(key);
        settled.stop();
    }

    void keep() {
        memory.put(key, table.getColumns().stream().map(this::written).collect(Collectors.joining(";")));
    }

    private String written(TableColumn<T, ?> column) {
        var place = table.getSortOrder().indexOf(column);
        var sort = place < 0 ? "" : place + (column.getSortType() == SortType.DESCENDING ? "-" : "+");
        return "%s:%.1f:%s:%s".formatted(column.getId(), column.getWidth() / em, column.isVisible() ? "1" : "0", sort);
    }

    private void restore(String text) {
        var inOrder = new ArrayList<TableColumn<T, ?>>();
        var sorted = new java.util.TreeMap<Integer, TableColumn<T, ?>>();
        for (var part : text.split(";")) {
            var cells = part.split(":", -1);
            table.getColumns().stream().filter(column -> cells.length == 4 && column.getId().equals(cells[0])).findFirst()
                    .ifPresent(column -> {
                        inOrder.add(column);
                        apply(column, cells, sorted);
                    });
        }
        List<TableColumn<T, ?>> rest = table.getColumns().stream().filter(column -> !inOrder.contains(column)).toList();
        inOrder.addAll(rest);
        table.getColumns().setAll(inOrder);
        table.getSortOrder().setAll(sorted.values());
    }

    private void apply(TableColumn<T, ?> column, String[] cells, java.util.Map<Integer, TableColumn<T, ?>> sorted) {
        if (cells[1].matches("\\d{1,3}\\.\\d") && Double.parseDouble(cells[1]) >= 1) {
            column.setPrefWidth(Double.parseDouble(cells[1]) * em);
        }
        column.setVisible(cells[2].equals("1"));
        if (cells[3].matches("\\d{1,2}[+-]") && column.isSortable()) {
            column.setSortType(cells[3].endsWith("-") ? SortType.DESCENDING : SortType.ASCENDING);
            sorted.put(Integer.parseInt(cells[3].substring(0, cells[3].length() - 1)), column);
        }
    }
}

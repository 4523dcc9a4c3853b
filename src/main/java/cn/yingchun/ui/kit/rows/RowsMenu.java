package cn.yingchun.ui.kit.rows;

import cn.yingchun.domain.say.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// The menu of a table: copy, take out, sort by several columns, choose columns, put them back as they were.
final class RowsMenu<T> {
    private final TableView<T> table;
    private final Words words;
    private final List<TableColumn<T, ?>> before;
    private final List<TableColumn<T, ?>> visibleBefore;
    private final Runnable forget;

    /// To be made while the columns stand as the program has them.
    RowsMenu(TableView<T> table, Words words, Runnable forget) {
        this.table = table;
        this.words = words;
        this.before = List.copyOf(table.getColumns());
        this.visibleBefore = before.stream().filter(TableColumn::isVisible).toList();
        this.forget = forget;
    }

    /// @param acts what else can be done with the rows, at the top
    ContextMenu of(List<MenuItem> acts) {
        var columns = new Menu(words.say("kit.rows.columns"));
        columns.getItems().setAll(choices());
        var sort = new Menu(words.say("kit.rows.sort"));
        sort.getItems().setAll(sorts(false));
        var then = new Menu(words.say("kit.rows.then"));
        then.getItems().setAll(sorts(true));
        before.forEach(column -> column.setContextMenu(new ContextMenu(choices().toArray(MenuItem[]::new))));
        var items = new ArrayList<>(acts);
        items.add(new SeparatorMenuItem());
        items.addAll(List.of(sort, then, columns));
        return new ContextMenu(items.toArray(MenuItem[]::new));
    }

    private List<MenuItem> sorts(boolean then) {
        return before.stream().filter(TableColumn::isSortable).map(column -> {
            var item = new MenuItem(column.getText());
            item.setOnAction(_ -> sort(column, then));
            return item;
        }).toList();
    }

    /// Sorts by a column, alone or behind those it is sorted by; the same again turns it round.
    private void sort(TableColumn<T, ?> column, boolean then) {
        if (table.getSortOrder().contains(column)) {
            column.setSortType(column.getSortType() == SortType.ASCENDING ? SortType.DESCENDING : SortType.ASCENDING);
            return;
        }
        column.setSortType(SortType.ASCENDING);
        if (then) {
            table.getSortOrder().add(column);
        } else {
            table.getSortOrder().setAll(List.of(column));
        }
    }

    private List<MenuItem> choices() {
        var items = new ArrayList<MenuItem>();
        for (var column : before) {
            var item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            items.add(item);
        }
        var reset = new MenuItem(words.say("kit.rows.reset"));
        reset.setOnAction(_ -> {
            table.getSortOrder().clear();
            table.getColumns().setAll(before);
            before.forEach(column -> column.setVisible(visibleBefore.contains(column)));
            forget.run();
        });
        items.add(new SeparatorMenuItem());
        items.add(reset);
        return items;
    }
}

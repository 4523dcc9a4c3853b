package cn.yingchun.ui.kit.rows;

import cn.yingchun.domain.say.Words;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The menu of a table: copy the chosen rows, choose the columns, put the columns back as they were.
final class RowsMenu {
    private RowsMenu() {}

    static <T> ContextMenu of(TableView<T> table, Words words, Runnable copy) {
        var copyItem = new MenuItem(words.say("kit.rows.copy"));
        copyItem.setOnAction(_ -> copy.run());
        var columns = new Menu(words.say("kit.rows.columns"));
        columns.getItems().setAll(choices(table, words));
        table.getColumns().forEach(column -> column.setContextMenu(new ContextMenu(choices(table, words).toArray(MenuItem[]::new))));
        return new ContextMenu(copyItem, columns);
    }

    private static <T> List<MenuItem> choices(TableView<T> table, Words words) {
        var before = List.copyOf(table.getColumns());
        var visibleBefore = before.stream().filter(TableColumn::isVisible).toList();
        var items = new java.util.ArrayList<MenuItem>();
        for (var column : before) {
            var item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            items.add(item);
        }
        var reset = new MenuItem(words.say("kit.rows.reset"));
        reset.setOnAction(_ -> {
            table.getColumns().setAll(before);
            before.forEach(column -> column.setVisible(visibleBefore.contains(column)));
        });
        items.add(new SeparatorMenuItem());
        items.add(reset);
        return items;
    }
}

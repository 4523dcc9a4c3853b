package cn.yingchun.ui.kit.rows;

import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The one table of the program: rows are immutable records, shown whole up to about 2,000, or read page by
/// page where they are looked at ([Lengthy]).
///
/// Rows of one height; a refresh keeps the chosen rows and the place one had scrolled to and never moves the focus.
/// Ctrl+C copies the chosen rows for a spreadsheet, Shift+Ctrl+C the cell of the keyboard, Ctrl+E takes the table out as
/// Excel, CSV or PDF; Enter or a double click opens; Shift and a click on a heading sorts by one more column. Which
/// columns are seen, how wide and how sorted is remembered. Filters and paging belong into the query, not here.
public final class Rows<T> extends StackPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_CELL =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination TAKE_OUT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private static final double ROW = 2.5;

    private final TableView<T> table = new TableView<>();
    private final ReadOnlyObjectWrapper<T> chosen = new ReadOnlyObjectWrapper<>();
    private final Look look;
    private final String name;
    private final Function<T, Object> identity;
    private final List<Column<T>> columns;
    private Optional<Tools> tools = Optional.empty();
    private Optional<Lengthy<?, T>> lengthy = Optional.empty();
    private Optional<Choosing> choosing = Optional.empty();
    private Consumer<T> open = _ -> {};

    /// A table that remembers nothing and whose rows do not leave the program, such as a preview.
    ///
    /// @param name     word key of what the table lists, for screen readers
    /// @param identity what stays the same when a row changes, such as its id
    public Rows(Look look, String name, Function<T, Object> identity, List<Column<T>> columns) {
        this.look = look;
        this.name = name;
        this.identity = identity;
        this.columns = List.copyOf(columns);
        getStyleClass().add("rows");
        columns.forEach(column -> table.getColumns().add(column.inTable(look)));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(look.words().say(name));
        table.setFixedCellSize(look.em(ROW));
        table.setPlaceholder(new StackPane());
        table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen();
            }
        });
        table.setContextMenu(new RowsMenu<>(table, look.words(), () -> {}).of(acts()));
        getChildren().add(table);
    }

    /// A table that remembers its columns and whose rows can be taken out.
    public Rows(Tools tools, String name, Function<T, Object> identity, List<Column<T>> columns) {
        this(tools.look(), name, identity, columns);
        this.tools = Optional.of(tools);
        choosing = Optional.of(new Choosing(table, tools));
        var memory = new Object() {
            Runnable forget = () -> {};
        };
        table.setContextMenu(new RowsMenu<>(table, look.words(), () -> memory.forget.run()).of(acts()));
        memory.forget = new ColumnMemory<>(table, tools.habits().memory(), name, look.em(1))::forget;
    }

    /// One column by which the person sorts.
    ///
    /// @param key word key of its heading
    public record Sorted(String key, boolean descending) {}

    /// Lets somebody else sort, such as a query over more rows than are shown: rows then stand as they are handed over.
    public Rows<T> onSort(Consumer<List<Sorted>> sorts) {
        table.setSortPolicy(_ -> true);
        Runnable tell = () -> sorts.accept(table.getSortOrder().stream()
                .map(column -> new Sorted(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING)).toList());
        table.getSortOrder().subscribe(tell);
        table.getColumns().forEach(column -> column.sortTypeProperty().subscribe((_, _) -> tell.run()));
        return this;
    }

    /// What Enter and a double click do with a row.
    public Rows<T> onOpen(Consumer<T> opens) {
        open = opens;
        return this;
    }

    /// What stands in the middle while there are no rows.
    public void whenEmpty(Node node) {
        table.setPlaceholder(node);
    }

    /// Shows these rows instead of the former ones, with the same rows chosen and at the same place.
    public void show(List<T> rows) {
        var held = Held.of(table, ids());
        if (lengthy.isPresent()) {
            lengthy = Optional.empty();
            table.setItems(FXCollections.observableArrayList());
        }
        table.getItems().setAll(rows);
        table.sort();
        held.restore(table, ids());
    }

    /// Shows a list of any length in the same way, once the rows of the place one had scrolled to are read; then comes `then`.
    public <I> void show(Lengthy<I, T> list, Runnable then) {
        var work = tools.orElseThrow().work();
        var pages = new Pages<>(list, identity);
        var from = Held.of(table, ids()).topAmong(list.ids());
        work.latest("rows.first." + name, _ -> pages.around(from), read -> {
            read.forEach(pages::put);
            var held = Held.of(table, ids());
            lengthy = Optional.of(list);
            var all = isAllChosen();
            table.setItems(new PagedItems<>(pages, work, "rows.page." + name));
            table.getItems().subscribe(this::follow);
            held.restore(table, list.ids());
            choosing.ifPresent(known -> known.all(all));
            then.run();
        });
    }

    /// The rows that are held, from the top; of a lengthy list those that were read.
    public List<T> shown() {
        return table.getItems().stream().filter(Objects::nonNull).toList();
    }

    /// Who stands where.
    private List<?> ids() {
        return lengthy.<List<?>>map(Lengthy::ids).orElseGet(() -> table.getItems().stream().map(identity).toList());
    }

    /// The row chosen last; null for none, and while it is not read yet.
    public ReadOnlyObjectProperty<T> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The table itself does not notice when the row that is chosen has been read.
    private void follow() {
        var place = table.getSelectionModel().getSelectedIndex();
        chosen.set(place < 0 || place >= table.getItems().size() ? null : table.getItems().get(place));
    }

    public Optional<T> chosenRow() {
        return Optional.ofNullable(chosen.get());
    }

    /// Chooses a row by its identity and scrolls to it.
    public void choose(Object id) {
        var place = ids().indexOf(id);
        if (place >= 0) {
            table.getSelectionModel().clearAndSelect(place);
            table.scrollTo(Math.max(0, place - 3));
        }
    }

    /// Whether no row is chosen, be it read or not.
    public boolean isNoneChosen() {
        return table.getSelectionModel().isEmpty();
    }

    public void chooseFirst() {
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    /// The table takes the keyboard, with a row chosen.
    public void focusRows() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            chooseFirst();
        }
    }

    /// Opens the chosen row, or the first one while none is chosen.
    public void openChosen() {
        if (table.getSelectionModel().isEmpty()) {
            chooseFirst();
        }
        chosenRow().ifPresent(open);
    }

    public TableView<T> table() {
        return table;
    }

    private void press(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
        } else if (COPY_CELL.match(key)) {
            copyCell();
        } else if (TAKE_OUT.match(key) && tools.isPresent()) {
            takeOut();
        } else if (key.getCode() == KeyCode.ENTER) {
            openChosen();
        } else {
            return;
        }
        key.consume();
    }

    private List<MenuItem> acts() {
        var acts = new ArrayList<MenuItem>();
        acts.add(act("kit.rows.copy", COPY, this::copy));
        acts.add(act("kit.rows.copy-cell", COPY_CELL, this::copyCell));
        if (tools.isPresent()) {
            acts.add(act("kit.rows.out", TAKE_OUT, this::takeOut));
        }
        return acts;
    }

    private MenuItem act(String key, KeyCombination keys, Runnable run) {
        var item = new MenuItem(look.words().say(key));
        item.setAccelerator(keys);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void copy() {
        var chosen = parts().getOrDefault(Outgoing.Extent.CHOSEN, Outgoing.Part.of(List.of()));
        var seen = seen();
        if (lengthy.isEmpty()) {
            Copied.text(Copied.of(chosen.rows().get(), seen, look.words()));
        } else {
            tools.orElseThrow().work().run("kit.rows.copying", _ -> Copied.of(chosen.rows().get(), seen, look.words()), Copied::text);
        }
    }

    private void copyCell() {
        var cell = table.getFocusModel().getFocusedCell();
        if (cell.getRow() < 0 || cell.getRow() >= table.getItems().size() || table.getItems().get(cell.getRow()) == null) {
            return;
        }
        var focused = cell.getTableColumn() == null ? table.getVisibleLeafColumns().getFirst() : cell.getTableColumn();
        columns.stream().filter(column -> column.key().equals(focused.getId()))
                .forEach(column -> Copied.text(column.text().apply(table.getItems().get(cell.getRow()))));
    }

    /// Asks where to, and writes what is seen as Excel, CSV or PDF.
    public void takeOut() {
        tools.ifPresent(known -> new OutSheet<>(outgoing(), known).show());
    }

    /// What would go out now.
    public Outgoing<T> outgoing() {
        return new Outgoing<>(name, seen(), parts());
    }

    private boolean isAllChosen() {
        return choosing.filter(Choosing::all).isPresent();
    }

    private Map<Outgoing.Extent, Outgoing.Part<T>> parts() {
        var parts = new EnumMap<Outgoing.Extent, Outgoing.Part<T>>(Outgoing.Extent.class);
        var places = List.copyOf(table.getSelectionModel().getSelectedIndices());
        if (lengthy.isPresent()) {
            var list = lengthy.get();
            var every = new Outgoing.Part<T>(list.ids().size(), list::whole);
            parts.put(Outgoing.Extent.WHOLE, every);
            parts.put(Outgoing.Extent.CHOSEN, isAllChosen() ? every : new Outgoing.Part<>(places.size(), () -> list.at(places)));
        } else {
            parts.put(Outgoing.Extent.SHOWN, Outgoing.Part.of(shown()));
            parts.put(Outgoing.Extent.CHOSEN, Outgoing.Part.of(places.stream().map(table.getItems()::get).toList()));
        }
        return parts;
    }

    /// The columns that are seen, from left to right.
    private List<Column<T>> seen() {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId)
                .flatMap(id -> columns.stream().filter(column -> column.key().equals(id))).toList();
    }
}

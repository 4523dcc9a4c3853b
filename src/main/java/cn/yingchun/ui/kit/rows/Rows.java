package cn.yingchun.ui.kit.rows;

import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The one table of the program: rows are immutable records and are shown whole, at most about 2,000 at once.
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
    private final Look look;
    private final String name;
    private final Function<T, Object> identity;
    private final List<Column<T>> columns;
    private Optional<Tools> tools = Optional.empty();
    private Optional<Supplier<List<T>>> whole = Optional.empty();
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
        columns.forEach(column -> table.getColumns().add(tableColumn(column)));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(look.words().say(name));
        table.setFixedCellSize(look.em(ROW));
        table.setPlaceholder(new StackPane());
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

    /// Every row that the filter finds, where the table shows only the first ones; asked away from the window.
    public Rows<T> onWhole(Supplier<List<T>> every) {
        whole = Optional.of(every);
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
        var selection = table.getSelectionModel();
        var chosen = selection.getSelectedItems().stream().filter(Objects::nonNull).map(identity).toList();
        var top = firstVisible().map(identity);
        table.getItems().setAll(rows);
        table.sort();
        selection.clearSelection();
        var shown = table.getItems();
        for (int i = 0; i < shown.size(); i++) {
            if (chosen.contains(identity.apply(shown.get(i)))) {
                selection.select(i);
            }
        }
        top.ifPresent(this::scrollTo);
    }

    public List<T> shown() {
        return List.copyOf(table.getItems());
    }

    /// The row chosen last; null for none.
    public ReadOnlyObjectProperty<T> chosen() {
        return table.getSelectionModel().selectedItemProperty();
    }

    public Optional<T> chosenRow() {
        return Optional.ofNullable(chosen().get());
    }

    /// Chooses a row by its identity and scrolls to it.
    public void choose(Object id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (identity.apply(table.getItems().get(i)).equals(id)) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 3));
            }
        }
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

    private TableColumn<T, T> tableColumn(Column<T> column) {
        var made = new TableColumn<T, T>(look.words().say(column.key()));
        made.setId(column.key());
        made.setPrefWidth(look.em(column.wide()));
        made.setVisible(column.shown());
        if (column.right()) {
            made.getStyleClass().add("to-right");
        }
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> new Cell<>(column));
        made.setSortable(column.order().isPresent());
        column.order().ifPresent(made::setComparator);
        return made;
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
        Copied.rows(table.getSelectionModel().getSelectedItems(), seen(), look.words());
    }

    private void copyCell() {
        var cell = table.getFocusModel().getFocusedCell();
        if (cell.getRow() < 0 || cell.getRow() >= table.getItems().size()) {
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
        var chosen = table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        return new Outgoing<>(name, seen(), shown(), chosen, whole);
    }

    /// The columns that are seen, from left to right.
    private List<Column<T>> seen() {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId)
                .flatMap(id -> columns.stream().filter(column -> column.key().equals(id))).toList();
    }

    private Optional<T> firstVisible() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                        && flow.getFirstVisibleCell().getIndex() < table.getItems().size()
                ? Optional.of(table.getItems().get(flow.getFirstVisibleCell().getIndex()))
                : Optional.empty();
    }

    private void scrollTo(Object id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (identity.apply(table.getItems().get(i)).equals(id)) {
                table.scrollTo(i);
            }
        }
    }
}

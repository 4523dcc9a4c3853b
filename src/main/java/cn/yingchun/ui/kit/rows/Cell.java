package cn.yingchun.ui.kit.rows;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Shows one column of one row; the row itself is the item.
final class Cell<T> extends TableCell<T, T> {
    private static final String NOT_READ = "…";

    private final Column<T> column;
    private final @Nullable Face<T> face;

    Cell(Column<T> column) {
        this.column = column;
        this.face = column.face().map(make -> make.get()).orElse(null);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(empty ? null : NOT_READ);
            if (!empty && getTableView().getItems() instanceof PagedItems<?, ?> items) {
                items.want(getIndex());
            }
            return;
        }
        if (face == null) {
            setText(column.text().apply(row));
        } else {
            face.show(row);
            setGraphic(face.node());
            setAccessibleText(column.text().apply(row));
        }
    }
}

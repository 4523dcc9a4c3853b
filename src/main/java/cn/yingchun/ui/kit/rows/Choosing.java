package cn.yingchun.ui.kit.rows;

import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Choosing many rows of a list of any length: Ctrl+A means everything the filter finds, as one word and not row by row, and no
/// range is chosen that the table would take minutes to let go again (its time grows with the square of the chosen rows).
final class Choosing {
    static final int MOST = 2_000;
    private static final PseudoClass ALL = PseudoClass.getPseudoClass("all-chosen");

    private final TableView<?> table;
    private final Tools tools;
    private boolean all;

    Choosing(TableView<?> table, Tools tools) {
        this.table = table;
        this.tools = tools;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        table.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> all(false));
    }

    /// Whether every row counts as chosen.
    boolean all() {
        return all;
    }

    void all(boolean chosen) {
        all = chosen;
        table.pseudoClassStateChanged(ALL, chosen);
    }

    private void press(KeyEvent key) {
        var rows = table.getItems().size();
        if (rows <= MOST) {
            return;
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.A) {
            all(true);
            toasts().tell(tools.say("kit.rows.all-chosen", rows));
            key.consume();
        } else if (key.isShiftDown() && (tooMany(key.getCode(), rows) || table.getSelectionModel().getSelectedIndices().size() > MOST)) {
            refuse();
            key.consume();
        }
    }

    private boolean tooMany(KeyCode code, int rows) {
        var from = Math.max(0, table.getSelectionModel().getSelectedIndex());
        return code == KeyCode.END && rows - from > MOST || code == KeyCode.HOME && from > MOST;
    }

    private void press(MouseEvent click) {
        if (click.isShiftDown() && click.getPickResult().getIntersectedNode() != null) {
            var node = click.getPickResult().getIntersectedNode();
            while (node != null && !(node instanceof TableRow<?>)) {
                node = node.getParent();
            }
            if (node instanceof TableRow<?> row && Math.abs(row.getIndex() - Math.max(0, table.getSelectionModel().getSelectedIndex())) > MOST) {
                refuse();
                click.consume();
            }
        }
    }

    private void refuse() {
        toasts().tell(tools.say("kit.rows.too-many", MOST));
    }

    private Toasts toasts() {
        return tools.toasts();
    }
}

package cn.yingchun.ui.kit.rows;

import cn.yingchun.ui.kit.Look;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// One column of [Rows]: its heading, its width, and what it says of a row.
///
/// @param key   word key of the heading
/// @param wide  letter sizes
/// @param text  what it says; also what is copied and what a screen reader speaks
/// @param face  nodes instead of the text, where the eye needs more
/// @param order how a click on the heading sorts; without it the column does not sort
/// @param shown at the beginning; the person may change it
public record Column<T>(
        String key,
        double wide,
        Function<T, String> text,
        Optional<Supplier<Face<T>>> face,
        Optional<Comparator<T>> order,
        boolean right,
        boolean shown) {
    public static <T> Column<T> of(String key, double wide, Function<T, String> text) {
        return new Column<>(key, wide, text, Optional.empty(), Optional.empty(), false, true);
    }

    public Column<T> faced(Supplier<Face<T>> newFace) {
        return new Column<>(key, wide, text, Optional.of(newFace), order, right, shown);
    }

    public <V extends Comparable<? super V>> Column<T> by(Function<T, V> value) {
        return new Column<>(key, wide, text, face, Optional.of(Comparator.comparing(value)), right, shown);
    }

    /// Numbers stand to the right.
    public Column<T> toRight() {
        return new Column<>(key, wide, text, face, order, true, shown);
    }

    public Column<T> hidden() {
        return new Column<>(key, wide, text, face, order, right, false);
    }

    TableColumn<T, T> inTable(Look look) {
        var made = new TableColumn<T, T>(look.words().say(key));
        made.setId(key);
        made.setPrefWidth(look.em(wide));
        made.setVisible(shown);
        if (right) {
            made.getStyleClass().add("to-right");
        }
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> new Cell<>(this));
        made.setSortable(order.isPresent());
        order.ifPresent(made::setComparator);
        return made;
    }
}

package cn.yingchun.ui.figures;

import cn.yingchun.domain.figures.Tally;
import cn.yingchun.ui.kit.rows.Face;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A number of a report; one that counts cases opens them.
final class NumberFace implements Face<Tally> {
    private final int column;
    private final Function<Tally.Cell, String> say;
    private final StackPane node = new StackPane();
    private final Hyperlink link = new Hyperlink();
    private final Label plain = new Label();

    NumberFace(int column, Function<Tally.Cell, String> say, Consumer<Tally.Cell> open) {
        this.column = column;
        this.say = say;
        node.setAlignment(Pos.CENTER_RIGHT);
        link.setFocusTraversable(false);
        link.setVisited(false);
        link.setOnAction(_ -> {
            link.setVisited(false);
            if (link.getUserData() instanceof Tally.Cell cell) {
                open.accept(cell);
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Tally row) {
        var cell = row.cells().get(column);
        var opens = cell.opens();
        (opens ? link : plain).setText(say.apply(cell));
        link.setUserData(cell);
        node.getChildren().setAll(opens ? link : plain);
    }
}

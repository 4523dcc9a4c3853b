package cn.yingchun.ui.bedside.parts;

import cn.yingchun.ui.bedside.picture.Tile;
import cn.yingchun.ui.kit.Tools;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Values beside and under each other, all of one width.
public final class TileGrid extends GridPane {
    private final List<TileBox> boxes = new ArrayList<>();

    /// @param style   style class of the grid
    /// @param aLine   tiles in a line
    /// @param letters letter sizes that a line prefers
    public TileGrid(Tools tools, String style, int many, int aLine, double letters) {
        getStyleClass().add(style);
        for (int i = 0; i < aLine; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / aLine);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < many; i++) {
            var box = new TileBox(tools.words());
            box.setPrefWidth(tools.look().em(letters) / aLine);
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            boxes.add(box);
            add(box, i % aLine, i / aLine);
        }
    }

    public void show(List<Tile> tiles, Instant now) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).show(tiles.get(i), now);
        }
    }
}

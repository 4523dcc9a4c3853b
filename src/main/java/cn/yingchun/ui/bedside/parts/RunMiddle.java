package cn.yingchun.ui.bedside.parts;

import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Tools;
import java.time.Instant;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// While the machine runs: what was measured, what is computed from it, and the alarms.
public final class RunMiddle implements Middle {
    private final TileGrid measured;
    private final TileGrid computed;
    private final AlarmPane alarms;
    private final HBox line;

    public RunMiddle(Tools tools) {
        measured = new TileGrid(tools, "tile-grid", 6, 3, 54);
        computed = new TileGrid(tools, "figure-grid", 5, 5, 54);
        alarms = new AlarmPane(tools.words()).besideValues(tools.look());
        var left = new VBox(measured, computed);
        left.getStyleClass().add("values");
        HBox.setHgrow(left, Priority.ALWAYS);
        line = new HBox(left, alarms);
        line.getStyleClass().add("values-line");
    }

    @Override
    public Region node() {
        return line;
    }

    @Override
    public void show(BedsidePicture picture, Instant now) {
        measured.show(picture.tiles(), now);
        computed.show(picture.figures(), now);
        alarms.show(picture.alarms());
    }
}

package cn.yingchun.ui.bedside.parts;

import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Tools;
import java.time.Instant;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The days on G-CSF: how the donor is, day by day what was due and given, the curve of the counts, and the alarms.
public final class DoseMiddle implements Middle {
    /// Pressure, pulse, oxygen, temperature: what is measured before a dose.
    private static final int BEFORE_A_DOSE = 4;

    private final TileGrid measured;
    private final DoseTable table;
    private final CurvePane curves;
    private final AlarmPane alarms;
    private final HBox line;

    public DoseMiddle(Tools tools) {
        measured = new TileGrid(tools, "tile-grid", BEFORE_A_DOSE, BEFORE_A_DOSE, 54);
        table = new DoseTable(tools.words());
        curves = new CurvePane(tools);
        alarms = new AlarmPane(tools.words()).besideValues(tools.look());
        alarms.setMinHeight(tools.look().em(7));
        VBox.setVgrow(alarms, Priority.ALWAYS);
        var left = new VBox(measured, table);
        left.getStyleClass().add("values");
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(curves, alarms);
        right.getStyleClass().add("values");
        right.setMinWidth(alarms.getMinWidth());
        line = new HBox(left, right);
        line.getStyleClass().add("values-line");
    }

    @Override
    public Region node() {
        return line;
    }

    @Override
    public void show(BedsidePicture picture, Instant now) {
        measured.show(picture.tiles().subList(0, BEFORE_A_DOSE), now);
        table.show(picture, now);
        curves.show(picture.mobilisation());
        alarms.show(picture.alarms());
    }
}

package cn.yingchun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/// What narrows a list, and at the right how much is left. Breaks into lines where the window is narrow or the zoom large.
public final class FilterLine extends BorderPane {
    public FilterLine(Label count, Node... filters) {
        var flow = new FlowPane(filters);
        flow.getStyleClass().add("filter-line");
        flow.setRowValignment(javafx.geometry.VPos.CENTER);
        count.setMinWidth(USE_PREF_SIZE);
        setAlignment(count, Pos.CENTER_RIGHT);
        setCenter(flow);
        setRight(count);
    }
}

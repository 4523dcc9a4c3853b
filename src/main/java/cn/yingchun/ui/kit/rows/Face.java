package cn.yingchun.ui.kit.rows;

import javafx.scene.Node;

/// A cell that shows more than text: made once for each visible row, then shown again with other rows.
public interface Face<T> {
    Node node();

    void show(T row);
}

package cn.yingchun.ui.bedside.parts;

import cn.yingchun.ui.bedside.picture.BedsidePicture;
import java.time.Instant;
import javafx.scene.layout.Region;

/// The middle of the bedside: one for each part of the work, over the buttons and the log.
public interface Middle {
    Region node();

    /// Shows a picture; called again every few seconds, for ages and times go on by themselves.
    void show(BedsidePicture picture, Instant now);
}

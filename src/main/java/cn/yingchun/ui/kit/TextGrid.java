package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// A small table of texts to read and not to touch.
public final class TextGrid extends GridPane {
    /// @param heads word keys
    public TextGrid(Words words, List<String> heads, List<List<String>> rows) {
        getStyleClass().add("text-grid");
        for (int i = 0; i < heads.size(); i++) {
            add(whole(Labels.muted(words.say(heads.get(i)))), i, 0);
        }
        for (int line = 0; line < rows.size(); line++) {
            for (int i = 0; i < rows.get(line).size(); i++) {
                var text = Labels.plain(rows.get(line).get(i));
                add(i == 0 ? yielding(text) : whole(text), i, line + 1);
            }
        }
        if (rows.isEmpty()) {
            add(Labels.muted(words.say("kit.grid.nothing")), 0, 1, heads.size(), 1);
        }
    }

    /// Where room is short the names at the left take a second line; figures and days stay whole.
    private static Label yielding(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}

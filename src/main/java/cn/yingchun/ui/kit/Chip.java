package cn.yingchun.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/// A small coloured word such as a status. The words carry the meaning, the shade only helps the eye.
public final class Chip extends Label {
    public enum Tone { PLAIN, GOOD, WARN, STOP, ACCENT }

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
    }

    /// Other words in another shade, where a list shows another line in the same place.
    public void show(String text, Tone tone) {
        var shade = tone.name().toLowerCase(Locale.ROOT);
        if (!getStyleClass().getLast().equals(shade)) {
            getStyleClass().set(getStyleClass().size() - 1, shade);
        }
        setText(text);
    }
}

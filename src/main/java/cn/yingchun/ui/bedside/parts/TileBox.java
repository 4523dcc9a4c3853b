package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.bedside.picture.Tile;
import java.time.Duration;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A value on screen: name and age above, the value large, and under it the formula, or what the alarm says to do.
public final class TileBox extends VBox {
    private static final PseudoClass WARN = PseudoClass.getPseudoClass("warn");
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private final Words words;
    private final Label name = new Label();
    private final Label age = new Label();
    private final Label value = new Label();
    private final Label unit = new Label();
    private final Label note = new Label();

    public TileBox(Words words) {
        this.words = words;
        getStyleClass().add("tile");
        name.getStyleClass().add("tile-name");
        age.getStyleClass().add("tile-age");
        age.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("tile-value");
        value.setMinWidth(USE_PREF_SIZE);
        unit.getStyleClass().add("tile-unit");
        note.getStyleClass().add("tile-note");
        note.setWrapText(true);
        var measured = new HBox(value, unit);
        measured.getStyleClass().add("tile-measured");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new HBox(name, space, age), measured, note);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(Tile tile, Instant now) {
        name.setText(tile.name());
        age.setText(tile.at().map(at -> age(Duration.between(at, now))).orElse(""));
        value.setText(tile.value().isEmpty() ? "–" : tile.value());
        unit.setText(tile.value().isEmpty() ? "" : tile.unit());
        note.setText(tile.alarm().map(alarm -> sign(alarm) + " " + alarm.code() + " " + alarm.rule().action(words)).orElse(tile.note()));
        pseudoClassStateChanged(WARN, tile.alarm().filter(alarm -> alarm.level() == Alarm.Level.WARN).isPresent());
        pseudoClassStateChanged(STOP, tile.alarm().filter(alarm -> alarm.level() == Alarm.Level.STOP).isPresent());
        setAccessibleText(name.getText() + " " + value.getText() + " " + unit.getText() + " " + age.getText() + " " + note.getText());
    }

    /// ■ means stop, ▲ means look: the sign carries the meaning, the colour only helps.
    static String sign(Alarm alarm) {
        return alarm.level() == Alarm.Level.STOP ? "■" : "▲";
    }

    private String age(Duration since) {
        return since.toMinutes() < 1 ? words.say("bedside.age.now")
                : since.toHours() < 1 ? words.say("bedside.age.minutes", since.toMinutes())
                : since.toDays() < 1 ? words.say("bedside.age.hours", since.toHours(), since.toMinutesPart())
                : words.say("bedside.age.days", since.toDays());
    }
}

package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Labels;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The alarms that sound now, stops first, each with its value, its bound and what to do.
public final class AlarmPane extends ScrollPane {
    private final Words words;
    private final VBox column = new VBox();

    public AlarmPane(Words words) {
        this.words = words;
        getStyleClass().add("alarm-pane");
        column.getStyleClass().add("alarms");
        setContent(column);
        setFitToWidth(true);
        setAccessibleText(words.say("bedside.alarm.name"));
    }

    public void show(List<Alarm> alarms) {
        column.getChildren().setAll(Labels.heading(words.say("bedside.alarm.title", alarms.size())));
        alarms.forEach(alarm -> column.getChildren().add(line(alarm)));
        if (alarms.isEmpty()) {
            column.getChildren().add(Labels.muted(words.say("bedside.alarm.none")));
        }
    }

    private VBox line(Alarm alarm) {
        Label what = Labels.sentence(TileBox.sign(alarm) + "  " + alarm.code() + "  " + alarm.rule().in(words) + "  " + alarm.shown() + " "
                + alarm.rule().unit() + "  (" + alarm.bound() + ")");
        what.getStyleClass().add("alarm-what");
        Label action = Labels.sentence(alarm.rule().action(words));
        action.setMinHeight(Region.USE_PREF_SIZE);
        var line = new VBox(what, action);
        line.getStyleClass().addAll("alarm", alarm.level() == Alarm.Level.STOP ? "stop" : "warn");
        return line;
    }
}

package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Look;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The alarms that sound now, stops first, each with its value, its bound and what to do.
public final class AlarmPane extends ScrollPane {
    /// Above this zoom, in percent, the alarms leave more room to the values.
    private static final int ENLARGED = 120;

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

    /// As wide as the values leave room; above a zoom the values get more of it.
    AlarmPane besideValues(Look look) {
        var letters = look.zoom() > ENLARGED ? 21 : 30;
        setPrefWidth(look.em(letters));
        setMinWidth(look.em(letters * 0.8));
        setMinHeight(0);
        setPrefHeight(0);
        setMaxHeight(Double.MAX_VALUE);
        return this;
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

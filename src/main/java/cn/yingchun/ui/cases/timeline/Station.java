package cn.yingchun.ui.cases.timeline;

import cn.yingchun.domain.say.Words;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A station as it stands on the line: name above, sign on the line, day below. Pressing it goes to its part of the list.
final class Station extends Button {
    private final Label name = new Label();
    private final Label sign = new Label();
    private final Label day = new Label();
    private final Tooltip tip = new Tooltip();

    Station(Runnable open) {
        getStyleClass().setAll("timeline-station");
        name.getStyleClass().add("timeline-name");
        sign.getStyleClass().add("timeline-sign");
        day.getStyleClass().add("timeline-day");
        var column = new VBox(name, sign, day);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("timeline-column");
        setGraphic(column);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(tip);
        setOnAction(_ -> open.run());
    }

    void show(Milestone milestone, Words words) {
        name.setText(milestone.name());
        sign.setText(switch (milestone.state()) {
            case DONE -> "✓";
            case TROUBLED -> "!";
            case PLANNED, OPEN -> "";
        });
        day.setText(milestone.day().map(Timeline::day).orElse("–"));
        for (var state : Milestone.State.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(lower(state)), state == milestone.state());
        }
        setAccessibleText(words.say("cases.timeline.station", milestone.name(),
                milestone.day().map(Object::toString).orElse(words.say("cases.timeline.no-day")),
                words.say("cases.timeline." + lower(milestone.state()))));
        tip.setText(getAccessibleText());
    }

    private static String lower(Milestone.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

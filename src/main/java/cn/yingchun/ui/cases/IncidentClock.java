package cn.yingchun.ui.cases;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.ui.kit.Tools;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;

/// The hour in which the province must hear of an incident, running down before one's eyes.
final class IncidentClock extends Label {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final javafx.util.Duration LOOK_AGAIN = javafx.util.Duration.seconds(5);

    private final Tools tools;
    private final Clock clock;
    private final IncidentOpened incident;

    IncidentClock(Tools tools, Clock clock, IncidentOpened incident) {
        getStyleClass().addAll("chip", "stop");
        setMinWidth(USE_PREF_SIZE);
        this.tools = tools;
        this.clock = clock;
        this.incident = incident;
        setId("incident-clock");
        var ticking = new Timeline(new KeyFrame(LOOK_AGAIN, _ -> look()));
        ticking.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
        look();
    }

    private void look() {
        var left = Duration.between(clock.instant(), incident.dueBy());
        var minutes = left.abs().toMinutes();
        setText(tools.say(left.isNegative() ? "cases.head.incident-late" : "cases.head.incident-left",
                HOUR.format(incident.dueBy().atZone(WorkCalendar.ZONE)), minutes));
    }
}

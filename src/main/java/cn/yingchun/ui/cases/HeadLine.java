package cn.yingchun.ui.cases;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.ui.cases.picture.Head;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// The line under the title: the stage, what is asked for, the last word with the province, an incident that must be told.
final class HeadLine extends FlowPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Tools tools;
    private final Runnable report;
    private Optional<Head> shown = Optional.empty();

    /// @param report records that the province was told of the incident
    HeadLine(Tools tools, Runnable report) {
        this.tools = tools;
        this.report = report;
        getStyleClass().add("head-line");
    }

    void show(Head head) {
        if (shown.equals(Optional.of(head))) {
            return;
        }
        shown = Optional.of(head);
        var parts = new ArrayList<Node>();
        parts.add(stage(head));
        head.left().ifPresent(left -> parts.add(Labels.muted(tools.say("cases.head.left", tools.say(left.key())))));
        head.target().ifPresent(target -> parts.add(Labels.muted(tools.say("cases.head.target", target.targetCd34PerKg(),
                target.minimumCd34PerKg(), target.recipientKg()))));
        if (head.stage().patientDependsOnIt() || head.stage() == Stage.CLEAR) {
            parts.add(Labels.muted(head.lastGo().map(call -> tools.say("cases.head.last-go",
                    WHEN.format(call.what().at().atZone(WorkCalendar.ZONE)), call.what().withWhom()))
                    .orElseGet(() -> tools.say("cases.head.no-go-yet"))));
        }
        head.incident().ifPresent(incident -> {
            parts.add(new Chip(tools.say("cases.head.incident", CLOCK.format(incident.what().dueBy().atZone(WorkCalendar.ZONE))), Chip.Tone.STOP));
            parts.add(Buttons.plain(tools.say("cases.head.report"), report));
        });
        getChildren().setAll(parts);
    }

    private Chip stage(Head head) {
        var tone = switch (head.stage()) {
            case CLOSED, ARCHIVED -> Chip.Tone.PLAIN;
            case POSTPONED -> Chip.Tone.WARN;
            default -> Chip.Tone.GOOD;
        };
        return new Chip(head.stage() + "  " + tools.say(head.stage().key()), tone);
    }
}

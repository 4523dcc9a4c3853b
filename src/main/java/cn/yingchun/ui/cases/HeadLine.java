package cn.yingchun.ui.cases;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.ProvinceTalk;
import cn.yingchun.domain.gate.Reservation;
import cn.yingchun.sync.RecordStand;
import cn.yingchun.ui.cases.picture.Head;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.StandMarks;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The line under the title: the stage, what is asked for, the last word with the province, an incident that must be told.
final class HeadLine extends FlowPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    /// Working days.
    private static final int SOON = 10;

    private final Tools tools;
    private final Clock clock;
    private final Runnable report;
    private Optional<Head> shown = Optional.empty();
    private RecordStand stood = RecordStand.ALONE;

    /// @param report records that the province was told of the incident
    HeadLine(Tools tools, Clock clock, Runnable report) {
        this.tools = tools;
        this.clock = clock;
        this.report = report;
        getStyleClass().add("head-line");
    }

    void show(Head head, RecordStand stand) {
        if (shown.equals(Optional.of(head)) && stood.equals(stand)) {
            return;
        }
        shown = Optional.of(head);
        stood = stand;
        var parts = new ArrayList<Node>();
        parts.add(stage(head));
        if (!head.holder().isBlank()) {
            parts.add(Labels.muted(tools.say("cases.head.holder", head.holder())));
        }
        head.left().ifPresent(left -> parts.add(Labels.muted(tools.say("cases.head.left", tools.say(left.key())))));
        head.target().ifPresent(target -> parts.add(Labels.muted(tools.say("cases.head.target", target.targetCd34PerKg(),
                target.minimumCd34PerKg(), target.recipientKg()))));
        if (head.stage().running()) {
            parts.add(head.province().map(this::lastWord).orElseGet(() -> Labels.muted(tools.say("cases.head.no-word-yet"))));
        }
        if (!head.reservations().isEmpty()) {
            parts.add(reservation(head.reservations()));
        }
        if (head.goWanted()) {
            parts.add(new Chip(tools.say("cases.head.go-wanted"), Chip.Tone.WARN));
        }
        head.incident().ifPresent(incident -> {
            parts.add(new IncidentClock(tools, clock, incident.what()));
            parts.add(Buttons.plain(tools.say("cases.head.report"), report));
        });
        parts.addAll(StandMarks.of(tools, stand));
        getChildren().setAll(parts);
    }

    /// A "no" stays red until they say otherwise.
    private Label lastWord(ProvinceTalk talk) {
        var text = tools.say("cases.head.last-word", WHEN.format(talk.at().atZone(WorkCalendar.ZONE)), talk.withWhom());
        return talk.goes().filter(goes -> !goes).isPresent() ? new Chip(tools.say("cases.head.stopped", text), Chip.Tone.STOP) : Labels.muted(text);
    }

    /// Both clocks in a line; the first that runs out turns it amber.
    private Label reservation(List<Reservation> clocks) {
        var label = Labels.muted(tools.say("cases.head.reserved", DAY.format(clocks.getFirst().ends()), clocks.getFirst().left(),
                DAY.format(clocks.getLast().ends()), clocks.getLast().left())
                + (clocks.getLast().provisional() ? tools.say("cases.head.provisional") : ""));
        if (clocks.getFirst().left() < SOON) {
            label.getStyleClass().addAll("chip", "warn");
        }
        return label;
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

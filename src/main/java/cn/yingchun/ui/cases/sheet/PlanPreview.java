package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.gate.PlanCheck;
import cn.yingchun.domain.gate.Reservation;
import cn.yingchun.domain.gate.Shift;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.StandingWords;
import cn.yingchun.ui.kit.Labels;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// What new days would do: what expires, what must be repeated, who must be told, and until when the donor is held.
final class PlanPreview extends VBox {
    private final Words words;
    private final StandingWords standing;

    PlanPreview(Words words) {
        this.words = words;
        standing = new StandingWords(words);
        getStyleClass().addAll("panel", "plan-preview");
    }

    void show(Shift shift, List<PlanCheck> remarks, List<Reservation> reservations) {
        getChildren().clear();
        remarks.forEach(remark -> add(remark.hard() ? "plan-impossible" : "plan-remark",
                (remark.hard() ? "✕  " : "△  ") + words.say(remark.key())));
        group("cases.plan.expires", "plan-lapses", shift.lapses().stream().map(missing -> "!  " + standing.obstacle(missing)));
        if (shift.fallsBack()) {
            add("plan-impossible", "←  " + words.say("cases.plan.falls-back"));
        }
        group("cases.plan.repeat", "plan-again", shift.again().stream().map(item -> "↻  " + item.id() + "  " + item.in(words)));
        group("cases.plan.valid-again", "plan-recovers", shift.recovers().stream().map(item -> "✓  " + item.id() + "  " + item.in(words)));
        group("cases.plan.tell", "plan-tell", shift.tell().stream().sorted().map(role -> "☎  " + words.say(role.key())));
        if (shift.lapses().isEmpty() && shift.again().isEmpty() && shift.tell().isEmpty()) {
            getChildren().add(Labels.muted(words.say("cases.plan.nothing")));
        }
        group("cases.plan.reserved", "muted", reservations.stream().map(clock -> words.say("cases.plan.clock", clock.kind().workdays(),
                clock.ends().toString()) + (clock.provisional() ? words.say("cases.head.provisional") : "")));
    }

    private void group(String heading, String style, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            getChildren().add(Labels.heading(words.say(heading)));
            all.forEach(line -> add(style, line));
        }
    }

    private void add(String style, String text) {
        var line = Labels.sentence(text);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }
}

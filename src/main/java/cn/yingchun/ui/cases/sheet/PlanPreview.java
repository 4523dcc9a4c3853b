package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.gate.PlanCheck;
import cn.yingchun.domain.gate.Shift;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.StandingWords;
import cn.yingchun.ui.kit.Labels;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// What new days would do: what lapses, what must be arranged again, who must be told.
final class PlanPreview extends VBox {
    private final Words words;
    private final StandingWords standing;

    PlanPreview(Words words) {
        this.words = words;
        standing = new StandingWords(words);
        getStyleClass().addAll("panel", "plan-preview");
    }

    void show(Shift shift, List<PlanCheck> remarks) {
        getChildren().setAll(Labels.heading(words.say("cases.plan.preview")));
        remarks.forEach(remark -> add(remark.hard() ? "plan-impossible" : "plan-remark",
                (remark.hard() ? "✕  " : "△  ") + words.say(remark.key())));
        shift.lapses().forEach(missing -> add("plan-lapses", "!  " + standing.obstacle(missing)));
        shift.recovers().forEach(item -> add("plan-recovers", "✓  " + words.say("cases.plan.recovers", item.id(), item.in(words))));
        shift.again().forEach(item -> add("plan-again", "↻  " + words.say("cases.plan.again", item.id(), item.in(words))));
        if (shift.fallsBack()) {
            add("plan-impossible", "←  " + words.say("cases.plan.falls-back"));
        }
        if (!shift.tell().isEmpty()) {
            add("plan-tell", "☎  " + words.say("cases.plan.tell", shift.tell().stream().sorted().map(role -> words.say(role.key()))
                    .collect(Collectors.joining(words.say("cases.card.comma")))));
        }
        if (getChildren().size() == 1) {
            getChildren().add(Labels.muted(words.say("cases.plan.nothing")));
        }
    }

    private void add(String style, String text) {
        var line = Labels.sentence(text);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }
}

package cn.yingchun.ui.patients.match;

import cn.yingchun.match.Hit;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Under the list: the chosen donor's chances, locus by locus, and why it stands above the next one.
final class WhyPane {
    /// Said by the chip.
    private static final String MODELLED = "match.remark.modelled";

    private final MatchModel model;
    private final Tools tools;
    private final Label chances = Labels.plain("");
    private final Label loci = Labels.muted("");
    private final Label why = Labels.sentence("");
    private final Label remarks = Labels.muted("");
    private final HBox label = new HBox();
    private final VBox node = new VBox();

    WhyPane(MatchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        var line = new FlowPane(tools.look().em(1.2), tools.look().em(0.2), chances, loci, label);
        remarks.setWrapText(true);
        node.getStyleClass().addAll("panel", "why-pane");
        node.getChildren().addAll(line, why, remarks);
    }

    Node node() {
        return node;
    }

    /// Which table the chances come from (a modelled one says so in colour and words), and what else one must know.
    void source(Optional<MatchAnswer> answer) {
        remarks.setText(answer.map(found -> found.answer().remarks().stream()
                .filter(remark -> !remark.key().equals(MODELLED))
                .map(remark -> tools.say(remark.key(), remark.arguments().toArray()))
                .collect(Collectors.joining(tools.say("patients.match.and")))).orElse(""));
        remarks.setManaged(!remarks.getText().isEmpty());
        label.getChildren().setAll(answer.map(found -> new Chip(
                tools.say(found.modelled() ? "patients.match.modelled" : "patients.match.table", Labels.source(found.answer().table(), tools.words())),
                found.modelled() ? Chip.Tone.WARN : Chip.Tone.PLAIN)).stream().toList());
    }

    void show(Optional<Hit> chosen) {
        node.setVisible(chosen.isPresent());
        chosen.ifPresent(row -> {
            chances.setText(MatchColumns.explained(row)
                    ? tools.say("patients.match.chances", row.donor(), MatchColumns.percent(row.chance().p0()),
                            MatchColumns.percent(row.chance().p1()), MatchColumns.percent(row.chance().p2()))
                    : tools.say("patients.match.no-chances", row.donor()));
            loci.setText(MatchColumns.explained(row) ? row.loci().stream()
                    .filter(locus -> locus.chance().isPresent())
                    .map(locus -> locus.locus() + " " + MatchColumns.percent(locus.chance().getAsDouble())).collect(Collectors.joining("   ")) : "");
            why.setText(model.why(row).map(reason -> tools.say(reason.key(), reason.arguments().toArray()))
                    .orElse(tools.say(row.rank() == 1 ? "patients.match.only" : "patients.match.last")));
        });
    }
}

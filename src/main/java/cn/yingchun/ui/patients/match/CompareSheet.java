package cn.yingchun.ui.patients.match;

import cn.yingchun.hla.grade.PositionGrade;
import cn.yingchun.hla.grade.Sign;
import cn.yingchun.match.Hit;
import cn.yingchun.match.pair.LocusPair;
import cn.yingchun.match.pair.Pairing;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The patient and up to three donors side by side: every locus, every position, both directions.
final class CompareSheet {
    private static final double WIDE = 90;
    private static final double DONOR = 23;

    private final MatchModel model;
    private final Tools tools;
    private final GridPane grid = new GridPane();
    private int line;

    CompareSheet(MatchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        grid.getStyleClass().add("compare");
        grid.setAccessibleText(tools.say("patients.compare.title"));
    }

    /// @param hits the donors in the order of the list, compared as `pairings` says
    void show(List<Hit> hits, List<Pairing> pairings) {
        grid.getColumnConstraints().add(whole());
        grid.getColumnConstraints().add(whole());
        hits.forEach(_ -> grid.getColumnConstraints().add(wide()));
        heads(hits);
        for (int place = 0; place < pairings.getFirst().loci().size(); place++) {
            locus(place, pairings);
        }
        totals(hits, pairings);
        var pane = new ScrollPane(grid);
        pane.getStyleClass().add("card-pane");
        pane.setFitToWidth(true);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.setAccessibleText(tools.say("patients.compare.title"));
        var body = new VBox(tools.look().em(0.6), pane);
        body.getChildren().addAll(why(hits));
        body.getChildren().add(Labels.muted(tools.say(pairings.getFirst().official() ? "match.tell.release" : "match.tell.no-release",
                pairings.getFirst().catalogue())));
        tools.sheets().show(tools.say("patients.compare.title"), body, tools.look().em(WIDE),
                Buttons.main(tools.say("patients.compare.close"), tools.sheets()::close));
    }

    private static ColumnConstraints whole() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private ColumnConstraints wide() {
        var column = new ColumnConstraints();
        column.setMinWidth(tools.look().em(DONOR));
        return column;
    }

    private void heads(List<Hit> hits) {
        row(tools.say("patients.compare.locus"), Labels.heading(tools.say("patients.compare.patient")),
                hits.stream().<Node>map(hit -> Labels.heading(hit.rank() + ".  " + hit.donor())).toList());
        row(tools.say("patients.match.count"), Labels.muted(""), hits.stream().<Node>map(hit -> Labels.plain(
                hit.matchClass() + (MatchColumns.explained(hit) ? "    " + tools.say("patients.compare.chances",
                        MatchColumns.percent(hit.chance().p0()), MatchColumns.percent(hit.chance().p1()),
                        MatchColumns.percent(hit.chance().p2())) : "    " + tools.say("patients.match.unexplained")))).toList());
        row(tools.say("patients.compare.donor"), Labels.muted(""), hits.stream().<Node>map(this::traits).toList());
    }

    private Label traits(Hit hit) {
        var traits = hit.traits();
        return Labels.muted(tools.say("patients.compare.traits", tools.say("patients.sex." + traits.sex()), traits.age(),
                traits.abo().isEmpty() ? "–" : traits.abo(), tools.say("patients.cmv." + traits.cmv()),
                traits.weightKg() == 0 ? "–" : Integer.toString(traits.weightKg()), tools.say("patients.status." + traits.availability())));
    }

    private void locus(int place, List<Pairing> pairings) {
        var first = pairings.getFirst().loci().get(place);
        if (pairings.stream().noneMatch(pairing -> pairing.loci().get(place).typed())) {
            return;
        }
        var patient = new VBox();
        first.patient().forEach(text -> patient.getChildren().add(allele(text)));
        if (first.patient().isEmpty()) {
            patient.getChildren().add(Labels.muted(tools.say("patients.grade.not-typed")));
        }
        row(first.name(), patient, pairings.stream().<Node>map(pairing -> cell(pairing.loci().get(place))).toList());
    }

    private Label allele(String text) {
        var label = Labels.plain(GradeFace.fields(text).equals(text.substring(text.indexOf('*') + 1)) ? text : text.split("/")[0] + "…");
        label.setMaxWidth(tools.look().em(9));
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private VBox cell(LocusPair locus) {
        var cell = new VBox();
        if (locus.donor().isEmpty()) {
            cell.getChildren().add(Labels.muted(tools.say("patients.grade.not-typed")));
            return cell;
        }
        cell.getChildren().add(side(locus.donor().getFirst(), locus.signs().first(), locus.grade().first()));
        cell.getChildren().add(side(locus.donor().getLast(), locus.signs().second(), locus.grade().second()));
        if (locus.grade().typed()) {
            var counts = tools.say("patients.compare.ways", locus.signs().hvg(), locus.signs().gvh());
            cell.getChildren().add(Labels.muted(locus.tce().map(tce -> counts + "   " + tools.say(tce.key())).orElse(counts)));
        }
        return cell;
    }

    private HBox side(String text, Sign sign, PositionGrade grade) {
        var chip = GradeFace.chip();
        GradeFace.show(chip, sign, GradeFace.fields(text));
        chip.setTooltip(new Tooltip(text + "\n" + tools.say(GradeFace.key(sign))));
        chip.setMinWidth(tools.look().em(6.6));
        var said = Labels.muted(tools.say(grade.grade().key()) + " · "
                + tools.say("patients.compare.antigen." + grade.antigen().name().toLowerCase(java.util.Locale.ROOT)));
        said.setTooltip(new Tooltip(said.getText() + " · " + tools.say(grade.confidence().key())
                + "\nAtlas: " + grade.grade().atlas() + " · " + grade.confidence().atlas()));
        var line = new HBox(tools.look().em(0.6), chip, said);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void totals(List<Hit> hits, List<Pairing> pairings) {
        var all = new ArrayList<Node>();
        for (int place = 0; place < hits.size(); place++) {
            var pairing = pairings.get(place);
            all.add(new VBox(Labels.plain(tools.say(pairing.category().key())),
                    Labels.muted(tools.say("patients.compare.ways", hits.get(place).hvg(), hits.get(place).gvh()))));
        }
        row(tools.say("patients.compare.total"), Labels.muted(""), all);
    }

    private List<Label> why(List<Hit> hits) {
        var said = new ArrayList<Label>();
        for (int place = 1; place < hits.size(); place++) {
            var above = hits.get(place - 1);
            model.why(above, hits.get(place)).ifPresent(remark ->
                    said.add(Labels.sentence(tools.say(remark.key(), remark.arguments().toArray()))));
        }
        return said;
    }

    private void row(String name, Node patient, List<Node> donors) {
        var nodes = new ArrayList<Node>(List.of(Labels.muted(name), patient));
        nodes.addAll(donors);
        nodes.forEach(node -> GridPane.setValignment(node, VPos.TOP));
        grid.addRow(line++, nodes.toArray(Node[]::new));
    }
}

package cn.yingchun.ui.donors;

import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.StandMarks;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The card of one donor: who it is, what is typed, how to reach them, their cases.
final class DonorCardView {
    private final DonorsModel model;
    private final Tools tools;
    private final Optional<ContactActs> acts;
    private final ScrollPane pane = new ScrollPane();

    /// @param acts what can be done with the contacts, where this office may call
    DonorCardView(DonorsModel model, Optional<ContactActs> acts, Tools tools) {
        this.model = model;
        this.acts = acts;
        this.tools = tools;
        pane.setFitToWidth(true);
        pane.getStyleClass().add("card-pane");
        pane.setAccessibleText(tools.say("donors.card.title"));
        model.card().subscribe(this::show);
        model.revealed().subscribe(_ -> show(model.card().get()));
    }

    Node node() {
        return pane;
    }

    private void show(Optional<DonorCard> card) {
        pane.setContent(card.<Node>map(this::card).orElseGet(() -> new Empty(Feather.USER,
                tools.say("donors.card.none"), tools.say("donors.card.none-do"))));
    }

    private Node card(DonorCard card) {
        var row = card.row();
        var donor = row.registry();
        var name = Labels.plain(row.name().isBlank() ? row.code() : isRevealed(card) ? row.name() : Masked.name(row.name()));
        name.getStyleClass().add("card-name");
        var chips = new FlowPane(
                new Chip(tools.say(DonorWords.status(row.status())), DonorWords.tone(row.status())),
                new Chip(tools.say("donors.card.person", tools.say(DonorWords.sex(donor.sex())), model.age(row)), Chip.Tone.PLAIN),
                new Chip(donor.abo().isBlank() ? tools.say("donors.card.abo-unknown") : donor.abo(), Chip.Tone.PLAIN),
                new Chip("CMV " + tools.say(DonorWords.cmv(donor.cmv())), Chip.Tone.PLAIN));
        if (donor.weightKg() > 0) {
            chips.getChildren().add(new Chip(donor.weightKg() + " kg", Chip.Tone.PLAIN));
        }
        chips.getStyleClass().add("chip-line");
        var box = new VBox(name, Labels.muted(row.code()), chips);
        box.getChildren().addAll(StandMarks.of(tools, card.stand()));
        if (!isRevealed(card)) {
            box.getChildren().add(Buttons.plain(tools.say("donors.verb.reveal"), Feather.EYE, () -> new LookSheet(model, tools).show(row.id())));
        }
        box.getChildren().addAll(new ContactPart(model, tools, acts).of(card), cases(card), typing(card));
        box.getStyleClass().add("card");
        return box;
    }

    private boolean isRevealed(DonorCard card) {
        return model.revealed().get().equals(Optional.of(card.row().id()));
    }

    private Node typing(DonorCard card) {
        var grid = new GridPane();
        grid.getStyleClass().add("typing-grid");
        for (var typed : card.typings()) {
            grid.addRow(grid.getRowCount(), Labels.muted(typed.locus()), whole(typed.first()), whole(typed.second()));
        }
        return part("donors.card.typing", card.typings().isEmpty() ? Labels.muted(tools.say("donors.card.untyped")) : grid);
    }

    private Node cases(DonorCard card) {
        var list = new VBox();
        for (var one : card.cases()) {
            list.getChildren().add(Buttons.plain(one.number() + " · " + tools.say(one.stage().key()), Feather.FOLDER,
                    () -> tools.go().accept(new Address("cases", one.id().toString()))));
        }
        return part("donors.card.cases", card.cases().isEmpty() ? Labels.muted(tools.say("donors.card.no-cases")) : list);
    }

    /// A value that must never be shortened.
    private static Label whole(String text) {
        var label = Labels.plain(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private VBox part(String title, Node content) {
        var box = new VBox(Labels.heading(tools.say(title)), content);
        box.getStyleClass().add("card-part");
        return box;
    }
}

package cn.yingchun.ui.donors;

import cn.yingchun.domain.access.Level;
import cn.yingchun.domain.access.Mask;
import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How the donor can be reached: numbers (masked until somebody says why), relatives, age of it all, the last attempts, and
/// which branch holds the donor.
final class ContactPart {
    private static final int SHOWN = 4;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final DonorsModel model;
    private final Tools tools;
    private final Optional<ContactActs> acts;

    ContactPart(DonorsModel model, Tools tools, Optional<ContactActs> acts) {
        this.model = model;
        this.tools = tools;
        this.acts = acts;
    }

    Node of(DonorCard card) {
        var box = new VBox(Labels.heading(tools.say("donors.card.reach")));
        box.getStyleClass().add("card-part");
        var age = ContactFace.staleness(card.row(), model.today());
        box.getChildren().add(Labels.muted(tools.say(age.key()) + card.row().lastContact().map(day -> " · " + day).orElse("")));
        if (card.contacts().versions().size() > 1) {
            box.getChildren().add(new Chip(tools.say("donors.card.versions", card.contacts().versions().size()), Chip.Tone.WARN));
        }
        box.getChildren().add(numbers(card));
        acts.ifPresent(known -> box.getChildren().add(Buttons.line(
                Buttons.plain(tools.say("calls.verb.log"), Feather.PHONE, () -> known.call(card)),
                Buttons.plain(tools.say("donors.verb.contacts"), Feather.EDIT_2, () -> known.edit(card)))));
        box.getChildren().add(Labels.muted(tools.say("donors.card.holder", card.custody().holder())));
        card.custody().offer().ifPresent(offer -> box.getChildren().add(new Chip(tools.say("donors.card.offered", offer.to(), offer.on().toString()), Chip.Tone.WARN)));
        if (!card.attempts().isEmpty()) {
            box.getChildren().add(log(card));
        }
        return box;
    }

    private Node numbers(DonorCard card) {
        var contacts = card.contacts().contacts();
        if (contacts.numbers().isEmpty() && contacts.relatives().isEmpty()) {
            return Labels.muted(tools.say("donors.card.unreachable"));
        }
        var level = model.revealed().get().equals(Optional.of(card.row().id())) ? Level.FULL : Level.MASKED;
        var grid = new GridPane();
        grid.getStyleClass().add("typing-grid");
        for (Reachable one : contacts.numbers()) {
            var number = whole(Mask.number(one.value(), level));
            var remark = card.contacts().wrong().contains(one.value()) ? tools.say("donors.card.wrong") : confirmed(one.confirmed());
            grid.addRow(grid.getRowCount(), Labels.muted(kind(one.kind())), number, Labels.muted(remark));
        }
        for (var one : contacts.relatives()) {
            var remark = one.mayBeAsked() ? confirmed(one.confirmed()) : tools.say("donors.card.not-asked");
            grid.addRow(grid.getRowCount(), Labels.muted(Mask.name(one.name(), level) + " · " + kind(one.relation())),
                    whole(Mask.number(one.number(), level)), Labels.muted(remark));
        }
        return grid;
    }

    private Node log(DonorCard card) {
        var box = new VBox();
        card.attempts().reversed().stream().limit(SHOWN).map(this::line).forEach(box.getChildren()::add);
        return box;
    }

    private Label line(Attempt attempt) {
        return Labels.muted(WHEN.format(attempt.at()) + "  " + tools.say("tell.callee." + code(attempt.call().callee())) + "  "
                + tools.say("tell.result." + code(attempt.call().result())));
    }

    private String confirmed(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(tools.say("donors.card.unconfirmed"));
    }

    /// Kinds that the program knows have a word; others are shown as somebody wrote them.
    private String kind(String kind) {
        return tools.words().has("donors.reach." + kind) ? tools.say("donors.reach." + kind) : kind;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A value that must never be shortened.
    private static Label whole(String text) {
        var label = Labels.plain(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}

package cn.yingchun.ui.today;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A heading of the agenda, a line (when, item, what, donor, and the buttons Done and Later), or folded reminders.
final class AgendaCell extends ListCell<Entries.Entry> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double WHEN = 5.2;
    private static final double ITEM = 3.2;
    private static final double DONOR = 14;
    private static final double ACTS = 9.6;

    private final TodayModel model;
    private final Tools tools;
    private final LineActs acts;

    AgendaCell(TodayModel model, Tools tools, LineActs acts) {
        this.model = model;
        this.tools = tools;
        this.acts = acts;
        getStyleClass().add("agenda-cell");
        setPrefWidth(0); // as wide as the list: texts are shortened, nothing scrolls sideways
    }

    @Override
    protected void updateItem(Entries.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : switch (entry) {
            case Entries.Heading(var group, var lines) -> heading(group, lines);
            case Entries.Line(var line) -> line(line);
            case Entries.Fold fold -> fold(fold);
        });
        pseudoClassStateChanged(HEADING, entry instanceof Entries.Heading);
    }

    private Node heading(AgendaLine.Group group, int lines) {
        setAccessibleText(tools.say(group.key()) + " " + lines);
        return new HBox(tools.look().em(0.6), Labels.heading(tools.say(group.key())), Labels.muted(Integer.toString(lines)));
    }

    private Node fold(Entries.Fold fold) {
        var first = fold.first();
        var sentence = tools.say("today.fold.reminders", fold.lines().size());
        var button = quiet(tools.say(fold.open() ? "today.fold.close" : "today.fold.open"), () -> model.fold(fold));
        setAccessibleText(sentence + " " + first.who());
        return row(chip(first), Labels.muted(""), Labels.muted(sentence), first, button);
    }

    private Node line(AgendaLine line) {
        var done = quiet(tools.say(TodayModel.doneHere(line) ? "today.line.done" : "today.line.prove"), () -> acts.done(line));
        var later = quiet(tools.say("today.line.later"), () -> acts.later(line));
        var what = Labels.plain(line.what());
        what.setTooltip(new Tooltip(line.what()));
        setAccessibleText(String.join(" ", chip(line).getText(), line.item(), line.what(), line.who()));
        return row(chip(line), Labels.muted(line.item()), what, line, done, later);
    }

    private Node row(Chip chip, Label item, Label what, AgendaLine line, Node... buttons) {
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(tools.look().em(6));
        what.setPrefWidth(tools.look().em(16));
        HBox.setHgrow(what, Priority.ALWAYS);
        var box = new HBox(tools.look().em(0.9), chip, wide(item, ITEM), what, wide(Labels.plain(line.who()), DONOR));
        var acts = Buttons.line(buttons);
        acts.setPrefWidth(tools.look().em(ACTS));
        acts.setMinWidth(USE_PREF_SIZE);
        acts.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        box.getChildren().add(acts);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private Chip chip(AgendaLine line) {
        var today = model.page().get().map(TodayPage::day).orElse(LocalDate.MIN);
        var chip = new Chip(model.when(line, today), tone(line.group()));
        chip.setPrefWidth(tools.look().em(WHEN));
        chip.setAlignment(javafx.geometry.Pos.CENTER);
        return chip;
    }

    /// A button for the mouse; the keyboard has D, L and Enter on the list itself.
    private static Node quiet(String text, Runnable run) {
        var button = Buttons.plain(text, run);
        button.setFocusTraversable(false);
        return button;
    }

    private Label wide(Label label, double letters) {
        label.setMinWidth(tools.look().em(Math.min(letters, 6)));
        label.setPrefWidth(tools.look().em(letters));
        return label;
    }

    private static Chip.Tone tone(AgendaLine.Group group) {
        return switch (group) {
            case OVERDUE -> Chip.Tone.STOP;
            case TODAY -> Chip.Tone.GOOD;
            case LAPSING, REMINDERS -> Chip.Tone.WARN;
            case WAITING, SOON -> Chip.Tone.PLAIN;
        };
    }
}

package cn.yingchun.ui.today;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A heading of the agenda, or a line: when, item, what, donor, last note, and the button that opens it.
final class AgendaCell extends ListCell<TodayModel.Entry> {
    private static final double WHEN = 5.2;
    private static final double ITEM = 3.2;
    private static final double DONOR = 15;
    private static final double LEAST = 4;

    private final TodayModel model;
    private final Tools tools;
    private final Consumer<AgendaLine> open;

    AgendaCell(TodayModel model, Tools tools, Consumer<AgendaLine> open) {
        this.model = model;
        this.tools = tools;
        this.open = open;
        getStyleClass().add("agenda-cell");
        setPrefWidth(0); // as wide as the list: texts are shortened, nothing scrolls sideways
    }

    @Override
    protected void updateItem(TodayModel.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : switch (entry) {
            case TodayModel.Heading(var group, var lines) -> heading(group, lines);
            case TodayModel.Line(var line) -> line(line);
        });
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("heading"), entry instanceof TodayModel.Heading);
    }

    private Node heading(AgendaLine.Group group, int lines) {
        setAccessibleText(tools.say(group.key()) + " " + lines);
        return new HBox(tools.look().em(0.6), Labels.heading(tools.say(group.key())), Labels.muted(Integer.toString(lines)));
    }

    private Node line(AgendaLine line) {
        var today = model.page().get().map(TodayPage::day).orElse(LocalDate.MIN);
        var chip = new Chip(model.when(line, today), tone(line.group()));
        chip.setPrefWidth(tools.look().em(WHEN));
        chip.setAlignment(javafx.geometry.Pos.CENTER);
        chip.setVisible(!chip.getText().isBlank());
        var what = wide(Labels.plain(line.what()), 0);
        HBox.setHgrow(what, Priority.ALWAYS);
        var button = Buttons.plain(tools.say("today.line.open"), () -> open.accept(line));
        button.setFocusTraversable(false);
        var box = new HBox(tools.look().em(0.9), chip, wide(Labels.muted(line.item()), ITEM), what,
                wide(Labels.plain(line.donor()), DONOR), wide(Labels.muted(line.note()), DONOR), button);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setAccessibleText(String.join(" ", chip.getText(), line.item(), line.what(), line.donor(), line.note()));
        return box;
    }

    private Label wide(Label label, double letters) {
        if (letters > 0) {
            label.setMinWidth(tools.look().em(Math.min(letters, LEAST)));
            label.setPrefWidth(tools.look().em(letters));
        } else {
            label.setMaxWidth(Double.MAX_VALUE);
            label.setMinWidth(tools.look().em(6));
            label.setPrefWidth(tools.look().em(16));
        }
        return label;
    }

    private static Chip.Tone tone(AgendaLine.Group group) {
        return switch (group) {
            case OVERDUE -> Chip.Tone.STOP;
            case TODAY -> Chip.Tone.GOOD;
            case LAPSING -> Chip.Tone.WARN;
            case WAITING, SOON -> Chip.Tone.PLAIN;
        };
    }
}

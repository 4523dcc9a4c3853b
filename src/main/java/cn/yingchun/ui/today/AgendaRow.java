package cn.yingchun.ui.today;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Look;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// When, item, what, donor and buttons of one line of the agenda. Made once for a place on the screen: whoever scrolls sees
/// other words in it, for new nodes would cost twenty styles a line at each key.
final class AgendaRow {
    private static final double WHEN = 5.2;
    private static final double ITEM = 3.2;
    private static final double DONOR = 14;
    private static final double ACTS = 9.6;

    private final Look look;
    private final Chip when = new Chip("", Chip.Tone.PLAIN);
    private final Label item = Labels.muted("");
    private final Label what;
    private final Label who = Labels.plain("");
    private final HBox node;

    /// @param what a label of its own kind
    AgendaRow(Look look, Label what, Button... buttons) {
        this.look = look;
        this.what = what;
        when.setPrefWidth(look.em(WHEN));
        when.setAlignment(Pos.CENTER);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(look.em(6));
        what.setPrefWidth(look.em(16));
        HBox.setHgrow(what, Priority.ALWAYS);
        var acts = Buttons.line(buttons);
        acts.setPrefWidth(look.em(ACTS));
        acts.setMinWidth(Region.USE_PREF_SIZE);
        acts.setAlignment(Pos.CENTER_RIGHT);
        node = new HBox(look.em(0.9), when, wide(item, ITEM), what, wide(who, DONOR), acts);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    /// With the whole sentence where the mouse rests on it.
    AgendaRow told() {
        var whole = new Tooltip();
        whole.textProperty().bind(what.textProperty());
        what.setTooltip(whole);
        return this;
    }

    Node show(String day, AgendaLine line, String number, String sentence) {
        when.show(day, tone(line.group()));
        item.setText(number);
        what.setText(sentence);
        who.setText(line.who());
        return node;
    }

    private Label wide(Label label, double letters) {
        label.setMinWidth(look.em(Math.min(letters, 6)));
        label.setPrefWidth(look.em(letters));
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

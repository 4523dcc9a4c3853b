package cn.yingchun.ui.today;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A heading of the agenda, a line (when, item, what, donor, and the buttons Done and Later), or folded reminders.
final class AgendaCell extends ListCell<Entries.Entry> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final TodayModel model;
    private final Tools tools;
    private final Button done;
    private final Button turn;
    private final AgendaRow line;
    private final AgendaRow fold;

    AgendaCell(TodayModel model, Tools tools, LineActs acts) {
        this.model = model;
        this.tools = tools;
        done = quiet("", () -> with(acts::done));
        turn = quiet("", this::turn);
        line = new AgendaRow(tools.look(), Labels.plain(""), done, quiet(tools.say("today.line.later"), () -> with(acts::later))).told();
        fold = new AgendaRow(tools.look(), Labels.muted(""), turn);
        getStyleClass().add("agenda-cell");
        setPrefWidth(0); // as wide as the list: texts are shortened, nothing scrolls sideways
    }

    @Override
    protected void updateItem(Entries.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : switch (entry) {
            case Entries.Heading(var group, var lines) -> heading(group, lines);
            case Entries.Line(var told) -> line(told);
            case Entries.Fold folded -> fold(folded);
        });
        pseudoClassStateChanged(HEADING, entry instanceof Entries.Heading);
    }

    private Node heading(AgendaLine.Group group, int lines) {
        setAccessibleText(tools.say(group.key()) + " " + lines);
        return new HBox(tools.look().em(0.6), Labels.heading(tools.say(group.key())), Labels.muted(Integer.toString(lines)));
    }

    private Node fold(Entries.Fold folded) {
        var sentence = tools.say("today.fold.reminders", folded.lines().size());
        turn.setText(tools.say(folded.open() ? "today.fold.close" : "today.fold.open"));
        setAccessibleText(sentence + " " + folded.first().who());
        return fold.show(day(folded.first()), folded.first(), "", sentence);
    }

    private Node line(AgendaLine told) {
        done.setText(tools.say(TodayModel.doneHere(told) ? "today.line.done" : "today.line.prove"));
        setAccessibleText(String.join(" ", day(told), told.item(), told.what(), told.who()));
        return line.show(day(told), told, told.item(), told.what());
    }

    private String day(AgendaLine told) {
        return model.when(told, model.page().get().map(TodayPage::day).orElse(LocalDate.MIN));
    }

    private void with(Consumer<AgendaLine> act) {
        if (getItem() instanceof Entries.Line(var told)) {
            act.accept(told);
        }
    }

    private void turn() {
        if (getItem() instanceof Entries.Fold folded) {
            model.fold(folded);
        }
    }

    /// A button for the mouse; the keyboard has D, L and Enter on the list itself.
    private static Button quiet(String text, Runnable run) {
        var button = Buttons.plain(text, run);
        button.setFocusTraversable(false);
        return button;
    }
}

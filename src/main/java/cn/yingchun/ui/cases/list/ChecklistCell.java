package cn.yingchun.ui.cases.list;

import cn.yingchun.domain.checklist.Blocking;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.Group;
import cn.yingchun.ui.cases.picture.ItemLine;
import cn.yingchun.ui.cases.picture.StandingWords;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A line of the checklist on screen: box, ■ hard or □ soft, code, text, who and when or until when.
final class ChecklistCell extends ListCell<ChecklistRow> {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass LAPSED = PseudoClass.getPseudoClass("lapsed");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words words;
    private final StandingWords standing;
    private final Label box = styled("check-sign");
    private final Label weight = styled("check-weight");
    private final Label code = styled("check-code");
    private final Label text = styled("check-text");
    private final Label when = styled("check-when");
    private final HBox item = new HBox(box, weight, code, text, when);
    private final Label title = styled("check-title");
    private final Label count = styled("muted");
    private final HBox heading = new HBox(title, count);

    ChecklistCell(Words words, Consumer<ItemLine> tick) {
        this.words = words;
        standing = new StandingWords(words);
        item.getStyleClass().add("check-line");
        heading.getStyleClass().add("check-heading");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        when.setMinWidth(Label.USE_PREF_SIZE);
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (getItem() instanceof ChecklistRow.Item(var line)) {
                tick.accept(line);
                click.consume();
            }
        });
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ChecklistRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        mark(HEADING, row instanceof ChecklistRow.Heading);
        switch (row) {
            case null -> setGraphic(null);
            case ChecklistRow.Heading(var group) -> show(group);
            case ChecklistRow.Item(var line) -> show(line);
        }
    }

    private void show(Group group) {
        title.setText(words.say(group.section().key()));
        count.setText(group.locked() ? words.say("cases.list.locked") : words.say("cases.list.count", group.done(), group.lines().size()));
        setAccessibleText(title.getText() + " " + count.getText());
        setGraphic(heading);
    }

    private void show(ItemLine line) {
        box.setText(StandingWords.sign(line.standing()));
        weight.setText(line.item().blocking() == Blocking.HARD ? "■" : "□");
        code.setText(line.code());
        text.setText(line.item().in(words));
        when.setText(Stream.of(standing.whoWhen(line), standing.validity(line)).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        mark(LOCKED, line.locked());
        mark(LATE, line.late());
        mark(LAPSED, line.lapsed());
        mark(DONE, line.standing() instanceof Standing.Done);
        setAccessibleText(Stream.of(line.code(), text.getText(), words.say(line.item().hard() ? "checklist.blocking.hard" : "checklist.blocking.soft"),
                standing.state(line.standing()), when.getText()).filter(part -> !part.isBlank()).collect(Collectors.joining("，")));
        setGraphic(item);
    }

    private void mark(PseudoClass state, boolean on) {
        pseudoClassStateChanged(state, on);
    }

    private static Label styled(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}

package cn.yingchun.ui.kit.rows;

import atlantafx.base.controls.CustomTextField;
import cn.yingchun.domain.say.Words;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The box above a table in which one types what to look for.
///
/// Down goes to the table, Enter opens the chosen or first row without leaving the box, Esc clears and then leaves.
/// While an input method composes, nothing is asked: [#asked] follows committed text only.
public final class FilterBox extends CustomTextField {
    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper("");
    private final Rows<?> rows;
    private boolean composing;

    /// @param hint word key of what can be typed, such as `donors.filter.hint`
    public FilterBox(Words words, String hint, Rows<?> rows) {
        this.rows = rows;
        getStyleClass().add("filter-box");
        setLeft(new FontIcon(Feather.SEARCH));
        setPromptText(words.say(hint));
        setAccessibleText(words.say(hint));
        setTooltip(new Tooltip(words.say("kit.filter.tip")));
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            composing = !event.getComposed().isEmpty();
            javafx.application.Platform.runLater(this::ask);
        });
        textProperty().subscribe(this::ask);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// What is looked for, without blanks around it.
    public ReadOnlyStringProperty asked() {
        return asked.getReadOnlyProperty();
    }

    private void ask() {
        if (!composing) {
            asked.set(getText().strip());
        }
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> rows.focusRows();
            case ENTER -> rows.openChosen();
            case ESCAPE -> {
                if (getText().isEmpty()) {
                    rows.focusRows();
                } else {
                    clear();
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }
}

package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// Labels and their fields under each other; under each field the sentence that says why it is not taken.
public final class Form extends GridPane {
    private final Words words;
    private int line;

    public Form(Words words) {
        this.words = words;
        getStyleClass().add("form");
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
    }

    public Field<String> text(String key) {
        return add(key, new Field<>(new Texts()));
    }

    /// A day; `today` stands behind 明天 and +7.
    public Field<LocalDate> day(String key, Supplier<LocalDate> today) {
        var field = add(key, new Field<>(new Dates(today)));
        field.setPromptText(words.say("kit.date.hint"));
        return field;
    }

    /// A moment that has passed; blank means now.
    public Field<Instant> moment(String key, Supplier<Instant> now) {
        var field = add(key, new Field<>(new Moments(now)));
        field.setPromptText(words.say("kit.moment.hint"));
        return field;
    }

    public Field<Double> number(String key, Numbers numbers) {
        return add(key, new Field<>(numbers));
    }

    public PasswordField password(String key) {
        return add(key, new PasswordField());
    }

    /// Several lines of text.
    public TextArea note(String key, int lines) {
        var area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        leaveByTab(area);
        return add(key, area);
    }

    /// Tab goes on to the next field: nobody writes tabs into a note, and whoever has no mouse could not leave it.
    private static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                key.consume();
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    /// One of a few.
    ///
    /// @param say word key of a choice
    public <C> ChoiceBox<C> choice(String key, Collection<C> choices, Function<C, String> say) {
        var box = new ChoiceBox<C>();
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(C choice) {
                return choice == null ? "" : words.say(say.apply(choice));
            }

            @Override
            public C fromString(String text) {
                return choices.stream().filter(choice -> toString(choice).equals(text)).findFirst().orElseThrow();
            }
        });
        return add(key, box);
    }

    /// Any control under a label. The label is bound to it, for screen readers.
    public <C extends Control> C add(String key, C control) {
        control.setId(key);
        return named(words.say(key), control);
    }

    /// Any control under a name that comes from elsewhere, such as a column of somebody's file.
    public <C extends Control> C named(String name, C control) {
        var label = new Label(name);
        label.setLabelFor(control);
        control.setAccessibleText(name);
        addRow(line++, label, control);
        if (control instanceof Field<?> field) {
            add(problemOf(field), 1, line++);
        }
        return control;
    }

    private Label problemOf(Field<?> field) {
        var label = new Label();
        label.getStyleClass().add("problem");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        field.problem().subscribe(problem -> {
            label.setText(problem.map(trouble -> trouble.in(words)).orElse(""));
            label.setVisible(problem.isPresent());
            label.setManaged(problem.isPresent());
            field.setAccessibleHelp(label.getText());
        });
        return label;
    }
}

package cn.yingchun.ui.bedside.pad;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbers to fill at the left, large keys at the right; for a gloved finger as for the keyboard.
///
/// Typing goes to the marked number wherever the focus stands inside; Enter takes it and goes to the next.
public final class NumberPad extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    /// Lines that fit under each other at arm's length.
    public static final int ONE_COLUMN = 6;
    private static final List<String> KEYS = List.of("7", "8", "9", "4", "5", "6", "1", "2", "3", ".", "0", "⌫");

    private final Entry entry;
    private final Words words;
    private final Consumer<Map<String, Double>> done;
    private final List<Button> lines = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    /// @param done gets the numbers when the last one is taken
    public NumberPad(Look look, Entry entry, Consumer<Map<String, Double>> done) {
        this.entry = entry;
        this.words = look.words();
        this.done = done;
        getStyleClass().add("number-pad");
        var left = lines();
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, keys());
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        entry.texts().subscribe(this::show);
        entry.at().subscribe(_ -> show());
    }

    /// Takes what stands there if all of it can be taken.
    public void finish() {
        if (entry.whole()) {
            done.accept(entry.values());
        }
    }

    private VBox lines() {
        var grid = new GridPane();
        grid.getStyleClass().add("pad-grid");
        var high = entry.asks().size() > ONE_COLUMN ? (entry.asks().size() + 1) / 2 : entry.asks().size();
        for (int i = 0; i < entry.asks().size(); i++) {
            var line = line(i);
            GridPane.setHgrow(line, Priority.ALWAYS);
            grid.add(line, i / high, i % high);
        }
        var column = new VBox(grid);
        column.getStyleClass().add("pad-lines");
        var problem = new Label();
        problem.getStyleClass().add("pad-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        entry.problem().subscribe(trouble -> problem.setText(trouble.map(one -> one.in(words)).orElse("")));
        column.getChildren().add(problem);
        return column;
    }

    private Button line(int turn) {
        var ask = entry.asks().get(turn);
        var name = new Label(ask.name(words));
        name.getStyleClass().add("pad-name");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var value = new Label();
        value.getStyleClass().add("pad-value");
        var unit = new Label(ask.range().unit());
        unit.getStyleClass().add("pad-unit");
        var inside = new HBox(name, space, value, unit);
        inside.getStyleClass().add("pad-line-inside");
        var line = new Button(null, inside);
        line.getStyleClass().setAll("pad-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setId("pad-" + ask.id());
        inside.prefWidthProperty().bind(line.widthProperty().subtract(24));
        line.setTooltip(new Tooltip(ask.name(words)));
        line.setOnAction(_ -> entry.goTo(turn));
        lines.add(line);
        values.add(value);
        return line;
    }

    private GridPane keys() {
        var grid = new GridPane();
        grid.getStyleClass().add("pad-keys");
        for (int i = 0; i < KEYS.size(); i++) {
            var text = KEYS.get(i);
            var key = key(text, () -> {
                if (text.equals("⌫")) {
                    entry.back();
                } else {
                    entry.type(text.charAt(0));
                }
            });
            key.setAccessibleText(text.equals("⌫") ? words.say("bedside.pad.back") : text);
            grid.add(key, i % 3, i / 3);
        }
        var enter = key(words.say("bedside.pad.enter"), this::enter);
        enter.getStyleClass().add("accent");
        enter.setMaxWidth(Double.MAX_VALUE);
        grid.add(enter, 0, 4, 3, 1);
        return grid;
    }

    private static Button key(String text, Runnable press) {
        var key = new Button(text);
        key.getStyleClass().add("pad-key");
        key.setOnAction(_ -> press.run());
        return key;
    }

    private void typed(KeyEvent key) {
        if (key.getCharacter().length() == 1 && !key.isShortcutDown() && !key.isAltDown()) {
            entry.type(key.getCharacter().charAt(0));
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case KeyCode.ENTER -> enter();
            case KeyCode.BACK_SPACE -> entry.back();
            case KeyCode.UP -> entry.goTo(entry.at().get() - 1);
            case KeyCode.DOWN -> entry.goTo(entry.at().get() + 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void enter() {
        if (entry.enter()) {
            done.accept(entry.values());
        }
    }

    /// Typed numbers in ink, the values before in grey.
    private void show() {
        for (int i = 0; i < lines.size(); i++) {
            var ask = entry.asks().get(i);
            var text = entry.texts().get(i);
            var hint = ask.last().map(Entry::plain).orElse("–");
            values.get(i).setText(text.isEmpty() ? hint : text);
            values.get(i).pseudoClassStateChanged(PseudoClass.getPseudoClass("hint"), text.isEmpty());
            lines.get(i).pseudoClassStateChanged(HERE, i == entry.at().get());
            lines.get(i).setAccessibleText(words.say("bedside.pad.spoken", ask.name(words),
                    text.isEmpty() ? words.say("bedside.pad.blank", hint) : text, ask.range().unit()));
        }
    }
}

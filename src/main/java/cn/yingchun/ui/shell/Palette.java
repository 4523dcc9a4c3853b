package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.store.names.Pinyin;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Ctrl+K: one box for everything, donors, patients, cases and every command.
///
/// The office is asked from one Chinese character or two letters on; commands show at once.
final class Palette extends VBox {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Tools tools;
    private final Keys keys;
    private final Function<String, List<Find>> find;
    private final TextField box = new TextField();
    private final ListView<Find> list = new ListView<>();
    private final Map<String, String> spoken = new HashMap<>();

    Palette(Tools tools, Keys keys, Function<String, List<Find>> find) {
        this.tools = tools;
        this.keys = keys;
        this.find = find;
        getStyleClass().addAll("paper", "palette");
        box.setPromptText(tools.say("shell.palette.hint"));
        box.setAccessibleText(tools.say("shell.palette.hint"));
        list.setAccessibleText(tools.say("shell.palette.found"));
        list.setPlaceholder(new javafx.scene.control.Label(tools.say("shell.palette.nothing")));
        list.setCellFactory(_ -> new FindCell(tools));
        list.setOnMouseClicked(_ -> choose());
        box.textProperty().subscribe(this::look);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(box, list);
    }

    private void look(String typed) {
        var text = typed.strip();
        show(commands(text));
        if (text.codePointCount(0, text.length()) >= (text.codePoints().anyMatch(Character::isIdeographic) ? 1 : 2)) {
            tools.work().latest("palette", PAUSE, _ -> find.apply(text),
                    found -> show(Stream.concat(found.stream(), commands(text).stream()).toList()));
        }
    }

    private void show(List<Find> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private List<Find> commands(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var sound = Pinyin.typed(text);
        return keys.all().stream().filter(Command::possible)
                .filter(command -> tools.say(command.key()).toLowerCase(Locale.ROOT).contains(wanted)
                        || !sound.isEmpty() && sounds(tools.say(command.key())).contains(" " + sound))
                .map(command -> new Find("shell.find.command", tools.say(command.key()), command.keyText(), command::fire))
                .toList();
    }

    /// How a command is read and its first letters: `gcjr` finds 改采集日 as it finds a name.
    private String sounds(String name) {
        return spoken.computeIfAbsent(name, one -> Pinyin.of(one.replaceAll("[…/ ]", "")).sounds());
    }

    private void press(KeyEvent key) {
        var selection = list.getSelectionModel();
        if (key.getCode() == KeyCode.ENTER) {
            choose();
        } else if (key.getCode() == KeyCode.DOWN) {
            selection.selectNext();
        } else if (key.getCode() == KeyCode.UP) {
            selection.selectPrevious();
        } else {
            return;
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - 4));
        key.consume();
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            tools.sheets().close();
            chosen.open().run();
        }
    }

    /// Kind, name, and what else is to be said at the right.
    private static final class FindCell extends ListCell<Find> {
        private final Tools tools;

        FindCell(Tools tools) {
            this.tools = tools;
        }

        @Override
        protected void updateItem(@Nullable Find found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            setGraphic(new HBox(new Chip(tools.say(found.kind()), Chip.Tone.PLAIN), Labels.plain(found.name()), space,
                    Labels.muted(found.more())));
            setAccessibleText(tools.say(found.kind()) + " " + found.name() + " " + found.more());
        }
    }
}

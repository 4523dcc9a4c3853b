package cn.yingchun.ui.cases.list;

import cn.yingchun.domain.checklist.Section;
import cn.yingchun.ui.cases.picture.Group;
import cn.yingchun.ui.cases.picture.ItemLine;
import cn.yingchun.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The checklist of a case by stage. Arrows walk the items, Space ticks, Enter goes to the proof, [ and ] change the stage.
///
/// A refresh keeps the chosen item and the place one had scrolled to.
public final class ChecklistPane extends StackPane {
    private final ListView<ChecklistRow> list = new ListView<>();
    private final Consumer<String> choose;
    private final Doors doors;
    private boolean showing;

    /// What the list lets the screen do by one key: Space, Enter, S, M.
    ///
    /// @param tick  ticks an item
    /// @param proof goes to the proof of the chosen item
    /// @param sign  signs the chosen item
    /// @param move  moves the collection day
    public record Doors(Consumer<ItemLine> tick, Runnable proof, Runnable sign, Runnable move) {}

    /// @param choose takes the code of the item one looks at
    public ChecklistPane(Look look, Consumer<String> choose, Doors doors) {
        this.choose = choose;
        this.doors = doors;
        getStyleClass().add("checklist");
        list.setAccessibleText(look.words().say("cases.list.name"));
        list.setFixedCellSize(look.em(2.35));
        list.setCellFactory(_ -> new ChecklistCell(look.words(), doors.tick()));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing && row instanceof ChecklistRow.Item(var line)) {
                choose.accept(line.code());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        getChildren().add(list);
    }

    /// Shows these groups with the same item chosen.
    public void show(List<Group> groups, String chosen) {
        var rows = new ArrayList<ChecklistRow>();
        for (var group : groups) {
            rows.add(new ChecklistRow.Heading(group));
            group.lines().forEach(line -> rows.add(new ChecklistRow.Item(line)));
        }
        showing = true;
        if (rows.size() == list.getItems().size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(list.getItems().get(i))) {
                    list.getItems().set(i, rows.get(i));
                }
            }
        } else {
            list.getItems().setAll(rows);
        }
        select(chosen);
        showing = false;
    }

    /// Chooses an item and brings it into view.
    public void select(String code) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ChecklistRow.Item(var line) && line.code().equals(code)
                    && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 4));
            }
        }
    }

    /// Goes to the first item of a stage that is still to be done, else to its first.
    public void go(Section section) {
        var inside = lines().stream().filter(line -> line.item().section() == section).toList();
        inside.stream().filter(line -> !line.standing().holds()).findFirst().or(() -> inside.stream().findFirst())
                .ifPresent(line -> {
                    select(line.code());
                    choose.accept(line.code());
                });
    }

    public void focusList() {
        list.requestFocus();
    }

    private List<ItemLine> lines() {
        return list.getItems().stream().flatMap(row -> row instanceof ChecklistRow.Item(var line) ? Optional.of(line).stream()
                : Optional.<ItemLine>empty().stream()).toList();
    }

    private Optional<ItemLine> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof ChecklistRow.Item(var line) ? Optional.of(line) : Optional.empty();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            chosen().ifPresent(doors.tick());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            doors.proof().run();
            key.consume();
        }
    }

    /// Bare letters are keys here because nothing is typed into a list; no input method composes over it.
    private void type(KeyEvent key) {
        switch (key.getCharacter()) {
            case "m", "M" -> doors.move().run();
            case "s", "S" -> doors.sign().run();
            default -> step(key);
        }
    }

    private void step(KeyEvent key) {
        var step = switch (key.getCharacter()) {
            case "]", "】" -> 1;
            case "[", "【" -> -1;
            default -> 0;
        };
        if (step != 0) {
            var sections = lines().stream().map(line -> line.item().section()).distinct().toList();
            var now = chosen().map(line -> sections.indexOf(line.item().section())).orElse(0);
            go(sections.get(Math.clamp(now + step, 0, sections.size() - 1)));
            key.consume();
        }
    }

}

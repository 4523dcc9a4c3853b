package cn.yingchun.ui.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.habit.Habits;
import cn.yingchun.ui.kit.habit.Memory;
import cn.yingchun.ui.kit.habit.SavedLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Toolkit.class)
class RowsHabitsTest {
    private record Row(int id, String name, int kg) {}

    private static final List<Row> ROWS = List.of(new Row(1, "演示·王一", 70), new Row(2, "演示·安二", 70), new Row(3, "演示·李三", 55));

    @TempDir
    private Path folder;
    private final Memory memory = Memory.ofToday();
    private final List<Habits.WentOut> wentOut = new ArrayList<>();

    private Rows<Row> rows() {
        return Toolkit.on(() -> {
            var habits = new Habits(memory, SavedLists.ofToday(), () -> "演示·办公室 · 演示·李", () -> folder, wentOut::add);
            var tools = new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {}, habits);
            var made = new Rows<Row>(tools, "shell.place.donors", Row::id, List.of(
                    Column.<Row>of("donors.column.code", 8, row -> "D-" + row.id()).by(Row::id),
                    Column.<Row>of("donors.column.name", 8, Row::name).by(Row::name),
                    Column.<Row>of("donors.column.kg", 8, row -> Integer.toString(row.kg())).by(Row::kg).toRight()));
            new Scene(made, 600, 400);
            made.show(ROWS);
            made.applyCss();
            made.layout();
            return made;
        });
    }

    private static TableColumn<Row, ?> column(Rows<Row> rows, String key) {
        return rows.table().getColumns().stream().filter(one -> one.getId().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void columnsStandAgainAsThePersonLeftThem() {
        var before = rows();
        Toolkit.run(() -> {
            var kg = column(before, "donors.column.kg");
            column(before, "donors.column.name").setVisible(false);
            before.table().getColumns().remove(kg);
            before.table().getColumns().addFirst((TableColumn<Row, ?>) kg);
            kg.setSortType(TableColumn.SortType.DESCENDING);
            before.table().getSortOrder().setAll(List.of(kg));
            before.getScene().setRoot(new Region());
        });
        var after = rows();
        assertThat(after.table().getColumns()).extracting(TableColumn::getId).first().isEqualTo("donors.column.kg");
        assertThat(column(after, "donors.column.name").isVisible()).isFalse();
        assertThat(after.shown()).extracting(Row::kg).containsExactly(70, 70, 55);
    }

    @Test
    void aMemoryThatCannotBeReadChangesNothing() {
        memory.put("columns.shell.place.donors", "donors.column.kg:x:1:;;:::;nonsense");
        assertThat(rows().table().getVisibleLeafColumns()).hasSize(3);
    }

    @Test
    void theMenuSortsByASecondColumnWithinTheFirst() {
        var rows = rows();
        Toolkit.run(() -> {
            menu(rows, "kit.rows.sort", "donors.column.kg").fire();
            menu(rows, "kit.rows.then", "donors.column.name").fire();
        });
        assertThat(rows.shown()).extracting(Row::id).containsExactly(3, 2, 1);
    }

    @Test
    void shiftControlAndCCopyTheCellOfTheKeyboardAlone() {
        var rows = rows();
        var text = Toolkit.on(() -> {
            rows.table().getFocusModel().focus(1, (TableColumn<Row, ?>) column(rows, "donors.column.name"));
            rows.table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, true, true, false, false));
            return Clipboard.getSystemClipboard().getString();
        });
        assertThat(text).isEqualTo("演示·安二");
    }

    @Test
    void whatGoesOutIsWhatIsSeenAndItIsNoted() throws IOException {
        var rows = rows();
        var file = folder.resolve("out.csv");
        Toolkit.run(() -> {
            column(rows, "donors.column.name").setVisible(false);
            var tools = new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {},
                    new Habits(memory, SavedLists.ofToday(), () -> "演示·李", () -> folder, wentOut::add));
            rows.outgoing().write(Outgoing.Extent.SHOWN, file, "核对名单", tools);
        });
        assertThat(Files.readString(file)).contains("D-1,70", "演示·李").doesNotContain("王一");
        assertThat(wentOut).containsExactly(new Habits.WentOut("shell.place.donors", "csv", 3, "核对名单"));
    }

    private static MenuItem menu(Rows<Row> rows, String menu, String item) {
        return rows.table().getContextMenu().getItems().stream()
                .filter(one -> Words.ZH.say(menu).equals(one.getText())).map(javafx.scene.control.Menu.class::cast)
                .flatMap(one -> one.getItems().stream()).filter(one -> Words.ZH.say(item).equals(one.getText())).findFirst()
                .or(Optional::empty).orElseThrow();
    }
}

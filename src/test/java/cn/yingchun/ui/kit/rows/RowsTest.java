package cn.yingchun.ui.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class RowsTest {
    private record Row(int id, String name) {}

    private Rows<Row> rows;

    @BeforeEach
    void show() {
        rows = Toolkit.on(() -> {
            var made = new Rows<Row>(Look.of(Words.EN), "shell.place.donors", Row::id, List.of(
                    Column.<Row>of("shell.find.donor", 8, row -> "D-" + row.id()).by(Row::id),
                    Column.<Row>of("shell.find.case", 8, Row::name),
                    Column.<Row>of("shell.find.patient", 8, _ -> "hidden").hidden()));
            new Scene(made, 600, 400);
            made.show(rows(500, "first"));
            made.applyCss();
            made.layout();
            return made;
        });
    }

    private static List<Row> rows(int many, String name) {
        return IntStream.range(0, many).mapToObj(i -> new Row(i, name + "\t" + i)).toList();
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    @Test
    void aRefreshKeepsTheChosenRowAndThePlaceScrolledTo() {
        Toolkit.run(() -> {
            rows.choose(200);
            rows.layout();
        });
        var before = Toolkit.on(this::firstVisible);
        Toolkit.run(() -> {
            rows.show(rows(500, "second"));
            rows.layout();
        });
        assertThat(Toolkit.on(() -> rows.chosenRow().orElseThrow())).isEqualTo(new Row(200, "second\t200"));
        assertThat(Toolkit.on(this::firstVisible)).isEqualTo(before);
    }

    @Test
    void aChosenRowThatIsGoneIsNoLongerChosen() {
        Toolkit.run(() -> {
            rows.choose(200);
            rows.show(rows(100, "fewer"));
        });
        assertThat(Toolkit.on(rows::chosenRow)).isEmpty();
    }

    @Test
    void copyTakesChosenRowsAndShownColumnsOnly() {
        var text = Toolkit.on(() -> {
            rows.table().getSelectionModel().clearSelection();
            rows.table().getSelectionModel().selectIndices(1, 2);
            rows.table().fireEvent(press(KeyCode.C, true));
            return Clipboard.getSystemClipboard().getString();
        });
        assertThat(text).isEqualTo("Donor\tCase\nD-1\tfirst 1\nD-2\tfirst 2\n");
    }

    @Test
    void enterOpensTheChosenRow() {
        var opened = new ArrayList<Row>();
        Toolkit.run(() -> {
            rows.onOpen(opened::add);
            rows.choose(7);
            rows.table().fireEvent(press(KeyCode.ENTER, false));
        });
        assertThat(opened).extracting(Row::id).containsExactly(7);
    }

    @Test
    void enterInTheFilterOpensTheFirstHit() {
        var opened = new ArrayList<Row>();
        Toolkit.run(() -> {
            var box = new FilterBox(Words.EN, "shell.palette.hint", rows.onOpen(opened::add));
            box.setText("zhang ");
            assertThat(box.asked().get()).isEqualTo("zhang");
            box.fireEvent(press(KeyCode.ENTER, false));
            box.fireEvent(press(KeyCode.ESCAPE, false));
            assertThat(box.getText()).isEmpty();
        });
        assertThat(opened).extracting(Row::id).containsExactly(0);
    }

    private int firstVisible() {
        return ((VirtualFlow<?>) rows.table().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }
}

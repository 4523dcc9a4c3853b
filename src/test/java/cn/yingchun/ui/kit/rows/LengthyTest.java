package cn.yingchun.ui.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A table over a million rows, of which only those are read that somebody looks at.
@ExtendWith(Toolkit.class)
class LengthyTest {
    private static final int MANY = 1_000_000;

    private record Row(int id, String name) {}

    private final List<List<Integer>> read = new ArrayList<>();
    private final Toasts toasts = new Toasts(Words.EN);
    private Rows<Row> rows;
    private boolean broken;

    @BeforeEach
    void show() {
        rows = Toolkit.on(() -> {
            var work = Work.atOnce();
            work.onTrouble(toasts::trouble);
            var made = new Rows<Row>(new Tools(Look.of(Words.EN), work, toasts, new Sheets(), _ -> {}), "shell.place.donors", Row::id,
                    List.of(Column.<Row>of("shell.find.donor", 8, row -> "D-" + row.id()).by(Row::id),
                            Column.<Row>of("shell.find.case", 8, Row::name))).onSort(_ -> {});
            new Scene(made, 600, 400);
            made.show(list(0, MANY, "first"), () -> {});
            made.applyCss();
            made.layout();
            return made;
        });
    }

    private Lengthy<Integer, Row> list(int from, int to, String name) {
        return new Lengthy<>(IntStream.range(from, to).boxed().toList(), ids -> {
            if (broken) {
                throw new IllegalStateException("no disk");
            }
            read.add(List.copyOf(ids));
            return ids.stream().filter(id -> id != 13).map(id -> new Row(id, name + " " + id)).toList();
        });
    }

    private void press(KeyCode code, boolean control) {
        rows.table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    /// Pulses until nothing more is asked for.
    private void settle() {
        for (int i = 0; i < 4; i++) {
            Toolkit.run(() -> {
                rows.applyCss();
                rows.layout();
            });
        }
    }

    private String textOf(int place) {
        return Toolkit.on(() -> ((VirtualFlow<?>) rows.table().lookup(".virtual-flow")).getCell(place)
                .lookupAll(".table-cell").stream().map(TableCell.class::cast).findFirst().orElseThrow().getText());
    }

    @Test
    void onlyWhatIsSeenIsRead() {
        settle();
        assertThat(read).hasSize(2).allSatisfy(page -> assertThat(page).hasSize(Pages.ROWS));
        assertThat(Toolkit.on(() -> rows.table().getItems().size())).isEqualTo(MANY);
    }

    @Test
    void endLeadsToTheLastRowAndItIsReadThen() {
        Toolkit.run(() -> {
            rows.focusRows();
            press(KeyCode.END, false);
            rows.layout();
        });
        settle();
        assertThat(Toolkit.on(() -> rows.chosenRow().orElseThrow())).isEqualTo(new Row(MANY - 1, "first " + (MANY - 1)));
        assertThat(read.stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(4 * Pages.ROWS);
    }

    @Test
    void aRowThatIsNotReadYetShowsThatItIsComing() {
        Toolkit.run(() -> {
            rows.table().scrollTo(500_000);
            rows.layout();
        });
        settle();
        assertThat(textOf(500_000)).isEqualTo("D-500000");
        assertThat(textOf(13)).isEqualTo("…");
    }

    @Test
    void aRefreshKeepsTheChosenRowAndThePlaceThoughRowsBeforeItAreGone() {
        Toolkit.run(() -> {
            rows.choose(700_000);
            rows.layout();
        });
        settle();
        var top = Toolkit.on(this::firstVisible);
        Toolkit.run(() -> {
            rows.show(list(1_000, MANY, "second"), () -> {});
            rows.layout();
        });
        assertThat(Toolkit.on(() -> rows.chosenRow().orElseThrow())).isEqualTo(new Row(700_000, "second 700000"));
        assertThat(Toolkit.on(this::firstVisible)).isEqualTo(top - 1_000);
        assertThat(textOf(top - 1_000)).isEqualTo("D-" + top);
    }

    @Test
    void allRowsCanBeChosenAndTheChosenOnesAreReadWhenTheyAreCopied() {
        Toolkit.run(() -> {
            press(KeyCode.A, true);
            rows.show(list(0, MANY, "second"), () -> {});
        });
        assertThat(Toolkit.on(() -> rows.outgoing().part(Outgoing.Extent.CHOSEN).size())).isEqualTo(MANY);
        var text = Toolkit.on(() -> {
            rows.table().getSelectionModel().clearSelection();
            rows.table().getSelectionModel().selectIndices(3, 999_998);
            press(KeyCode.C, true);
            return Clipboard.getSystemClipboard().getString();
        });
        assertThat(text).isEqualTo("Donor\tCase\nD-3\tsecond 3\nD-999998\tsecond 999998\n");
    }

    @Test
    void aRangeThatTheTableCouldNotLetGoOfIsRefusedWithAWord() {
        Toolkit.run(() -> {
            rows.focusRows();
            rows.table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, true, false, false, false));
        });
        assertThat(Toolkit.on(() -> rows.table().getSelectionModel().getSelectedIndices().size())).isEqualTo(1);
        assertThat(toasts.told()).last().asString().contains("2,000");
    }

    @Test
    void theWholeListGoesOutOrTheChosenRowsNeverAPageThatHappensToBeRead() {
        assertThat(Toolkit.on(() -> rows.outgoing().extents())).containsExactly(Outgoing.Extent.WHOLE);
        assertThat(Toolkit.on(() -> rows.outgoing().part(Outgoing.Extent.WHOLE).size())).isEqualTo(MANY);
    }

    @Test
    void aPageThatCannotBeReadIsSaidAndReadAgainWhenOneComesBack() {
        broken = true;
        Toolkit.run(() -> {
            rows.table().scrollTo(300_000);
            rows.layout();
        });
        settle();
        assertThat(toasts.told()).isNotEmpty();
        broken = false;
        Toolkit.run(() -> {
            rows.table().scrollTo(400_000);
            rows.layout();
        });
        settle();
        assertThat(textOf(400_000)).isEqualTo("D-400000");
    }

    private int firstVisible() {
        return ((VirtualFlow<?>) rows.table().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }
}

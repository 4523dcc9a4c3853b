package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.FilterBox;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// An office that holds nothing but what the tests of frame and kit need: two places and forty rows.
final class SampleOffice {
    static final List<String> ENTERED = new ArrayList<>();

    private SampleOffice() {}

    static Desk desk() {
        return new Desk(
                List.of(new Place("today", "shell.place.today", Feather.SUN, TablePlace::new),
                        new Place("donors", "shell.place.donors", Feather.USERS, EmptyPlace::new)),
                () -> new Status("演示·凉山", "演示·李护士", true, "HLA 3.58.0", 3, Optional.of(LocalTime.of(11, 42, 7))),
                (text, go) -> List.of(new Find("shell.find.donor", "D-" + text, "", () -> {})),
                () -> {});
    }

    record Row(int id, String name) {}

    static final class TablePlace implements Screen {
        final VBox node = new VBox(8);
        final Rows<Row> rows;
        final FilterBox box;
        final SimpleStringProperty title = new SimpleStringProperty("11 月 23 日 星期一");

        TablePlace(Tools tools) {
            rows = new Rows<>(tools.look(), "shell.place.donors", Row::id, List.of(
                    Column.<Row>of("shell.find.donor", 10, row -> "D-" + row.id()).by(Row::id),
                    Column.<Row>of("shell.find.case", 14, Row::name)));
            box = new FilterBox(tools.words(), "shell.palette.hint", rows);
            var form = new Form(tools.words());
            form.text("shell.find.patient");
            form.day("shell.place.today", () -> LocalDate.of(2026, 11, 23)).setText("2026-13-01");
            form.number("shell.find.case", Numbers.whole(1, 200));
            form.getStyleClass().add("panel");
            var line = new HBox(16, rows, form);
            HBox.setHgrow(rows, Priority.ALWAYS);
            VBox.setVgrow(line, Priority.ALWAYS);
            node.getChildren().addAll(box, line);
            rows.show(rows(40));
        }

        static List<Row> rows(int many) {
            return IntStream.range(0, many).mapToObj(i -> new Row(30_000 + i, "演示·张" + i)).toList();
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public ObservableValue<String> title() {
            return title;
        }

        @Override
        public ObservableValue<String> subtitle() {
            return new SimpleStringProperty("4 项今天到期");
        }

        @Override
        public List<Command> commands() {
            return List.of(Command.of("shell.find.case", Feather.PLUS, () -> ENTERED.add("new")).keys("Shortcut+N").asMain(),
                    Command.of("shell.find.patient", Feather.PHONE, () -> ENTERED.add("call")).unless(new SimpleStringProperty("shell.palette.nothing")));
        }

        @Override
        public void enter(String open) {
            ENTERED.add("today " + open);
        }
    }

    static final class EmptyPlace implements Screen {
        private final Empty node;
        private final SimpleStringProperty title;

        EmptyPlace(Tools tools) {
            node = new Empty(Feather.USERS, tools.say("shell.place.donors"), tools.say("shell.palette.nothing"),
                    Buttons.main(tools.say("shell.find.donor"), () -> {}), Buttons.plain(tools.say("shell.find.case"), () -> {}));
            title = new SimpleStringProperty(tools.say("shell.place.donors"));
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public ObservableValue<String> title() {
            return title;
        }

        @Override
        public ObservableValue<String> subtitle() {
            return new SimpleStringProperty("");
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }

        @Override
        public void enter(String open) {
            ENTERED.add("donors " + open);
        }
    }
}

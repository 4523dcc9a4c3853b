package cn.yingchun.ui.exchange;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One side of the exchange screen: its rows, and under them the buttons for the chosen row.
final class PartPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Part part;
    private final ExchangeModel model;
    private final Tools tools;
    private final Consumer<Subject> record;
    private final Rows<Line> rows;
    private final HBox buttons = Buttons.line();
    private final VBox node = new VBox();

    /// @param record opens the record that a line is about
    PartPane(Part part, ExchangeModel model, Tools tools, Consumer<Subject> record) {
        this.part = part;
        this.model = model;
        this.tools = tools;
        this.record = record;
        rows = new Rows<>(tools, part.key("rows"), Line::id, columns()).onOpen(this::first);
        rows.whenEmpty(new Empty(Feather.CHECK_CIRCLE, tools.say(part.key("empty")), tools.say(part.key("empty-do"))));
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.setSpacing(tools.look().em(0.6));
        node.getChildren().addAll(rows, buttons);
        rows.chosen().subscribe(_ -> refresh());
    }

    Region node() {
        return node;
    }

    void show(List<Line> lines) {
        rows.show(lines);
        if (rows.chosenRow().isEmpty()) {
            rows.chooseFirst();
        }
        refresh();
    }

    void openFirst() {
        rows.chooseFirst();
        rows.chosenRow().ifPresent(this::first);
    }

    private List<Column<Line>> columns() {
        var all = new ArrayList<Column<Line>>();
        if (part != Part.PARTNERS) {
            all.add(Column.of("sync.column.when", 8, (Line line) -> WHEN.format(line.when())).by(Line::when));
        }
        all.add(Column.of(part.key("about"), 18, Line::about).by(Line::about));
        all.add(Column.of(part.key("what"), 30, Line::what).by(Line::what));
        if (part != Part.PARTNERS) {
            all.add(Column.of("sync.column.who", 12, Line::who).by(Line::who));
        }
        all.add(Column.of("sync.column.state", 20, Line::state).by(Line::state));
        return all;
    }

    private void refresh() {
        buttons.getChildren().setAll(rows.chosenRow().map(this::buttonsFor).orElse(List.of()));
        buttons.setMinHeight(tools.look().em(2.4));
    }

    /// The first button is what Enter does.
    private void first(Line line) {
        buttonsFor(line).stream().findFirst().ifPresent(Button::fire);
    }

    private List<Button> buttonsFor(Line line) {
        return switch (part) {
            case SEND -> List.of(open(line), hold(line));
            case REFUSED -> List.of(openAs(line, "sync.act.mend"),
                    button("sync.act.resend", Feather.REPEAT, () -> line.fact().ifPresent(model::sayAgain)));
            case CONFLICTS -> List.of(
                    button("sync.act.decide", Feather.CHECK, () -> line.conflict().ifPresent(
                            conflict -> new ConflictSheet(model, tools, conflict, line.about()).show())), open(line));
            case CAME -> List.of(
                    button("sync.act.list", Feather.LIST, () -> line.fact().ifPresent(
                            merge -> model.cameWith(merge, facts -> CameSheet.list(tools, line, facts)))),
                    button(aside(line) ? "sync.act.back" : "sync.act.aside", Feather.CORNER_UP_LEFT,
                            () -> line.fact().ifPresent(merge -> CameSheet.aside(model, tools, merge))));
            case RECEIPTS -> List.of();
            case PARTNERS -> List.of(button("sync.act.end", Feather.USER_X, () -> PartnerSheet.end(model, tools, line)));
        };
    }

    private Button open(Line line) {
        return openAs(line, "sync.act.open");
    }

    private Button openAs(Line line, String key) {
        return button(key, Feather.FOLDER, () -> line.subject().ifPresent(record));
    }

    private Button hold(Line line) {
        var held = line.fact().filter(model::isHeld).isPresent();
        return button(held ? "sync.act.release" : "sync.act.hold", held ? Feather.PLAY : Feather.PAUSE,
                () -> line.fact().ifPresent(fact -> model.hold(fact, !held)));
    }

    private boolean aside(Line line) {
        return line.fact().filter(model::isAside).isPresent();
    }

    private Button button(String key, Feather icon, Runnable run) {
        return Buttons.plain(tools.say(key), icon, run);
    }
}

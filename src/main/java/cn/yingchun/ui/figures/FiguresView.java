package cn.yingchun.ui.figures;

import cn.yingchun.domain.figures.Tally;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Statistics of a month, a quarter or a year: reports at the left, chart and table at the right.
public final class FiguresView implements Screen {
    private static final double LIST = 17;
    private static final double CASES = 60;
    private static final double CASES_HIGH = 26;

    private final Tools tools;
    private final FiguresModel model;
    private final FigureWords say;
    private final ListView<String> list = new ListView<>();
    private final StackPane right = new StackPane();
    private final VBox node;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ChoiceBox<String> county = new ChoiceBox<>();
    private Optional<ReportPane> pane = Optional.empty();

    public FiguresView(Tools tools, CaseDesk desk) {
        this.tools = tools;
        model = new FiguresModel(desk, tools.work());
        say = new FigureWords(tools.words(), desk.work().rules().outcomes());
        title.set(tools.say("figures.title"));
        list.setAccessibleText(tools.say("figures.list.title"));
        list.setPrefWidth(tools.look().em(LIST));
        list.setMinWidth(tools.look().em(LIST));
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> model.shown().get().ifPresent(this::showReport));
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        var body = new HBox(tools.look().em(0.9), list, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(tools.look().em(0.7), lengths(), body);
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private HBox lengths() {
        var group = new ToggleGroup();
        var line = Buttons.line();
        for (var length : FiguresModel.Length.values()) {
            var button = new ToggleButton(tools.say("figures.length." + length.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setSelected(length == FiguresModel.Length.MONTH);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setUserData(length);
            line.getChildren().add(button);
        }
        // arrow keys choose as a click does
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null && now.getUserData() instanceof FiguresModel.Length length) {
                model.length(length);
            }
        });
        var label = new Label(tools.say("figures.county"));
        label.setLabelFor(county);
        county.setAccessibleText(label.getText());
        county.getItems().setAll(tools.say("figures.county.all"));
        county.getSelectionModel().selectFirst();
        county.setOnAction(_ -> model.county(Optional.ofNullable(county.getValue()).filter(_ -> county.getSelectionModel().getSelectedIndex() > 0)));
        line.getChildren().addAll(label, county);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(FiguresModel.Shown shown) {
        subtitle.set(tools.say("figures.span", shown.span().first().toString(), shown.span().last().toString())
                + (shown.merged() ? "  " + tools.say("figures.merged.note") : ""));
        if (county.getItems().size() != shown.counties().size() + 1) {
            county.getItems().remove(1, county.getItems().size());
            county.getItems().addAll(shown.counties());
        }
        var names = shown.reports().stream().map(report -> tools.say(report.key())).toList();
        if (!list.getItems().equals(names)) {
            list.getItems().setAll(names);
            list.getSelectionModel().selectFirst();
        }
        showReport(shown);
    }

    private void showReport(FiguresModel.Shown shown) {
        var at = list.getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        var first = shown.since();
        if (first.isEmpty() || first.get().isAfter(shown.span().last())) {
            right.getChildren().setAll(new Empty(Feather.BAR_CHART_2, tools.say("figures.empty.none"),
                    first.map(day -> tools.say("figures.empty.since", day.toString())).orElse(tools.say("figures.empty.never"))));
            pane = Optional.empty();
            return;
        }
        var made = new ReportPane(tools, say, shown.reports().get(at), this::open, () -> model.step(-1));
        pane = Optional.of(made);
        right.getChildren().setAll(made);
    }

    private void open(Tally.Cell cell) {
        cell.donors().ifPresentOrElse(day -> tools.go().accept(new Address("donors", "not-since " + day)), () -> model.cases(cell, this::showCases));
    }

    private void showCases(List<CaseRow> cases) {
        var rows = new Rows<CaseRow>(tools, "figures.cases.title", CaseRow::id, List.of(
                Column.<CaseRow>of("cases.column.number", 19, CaseRow::number).by(CaseRow::number),
                Column.<CaseRow>of("cases.column.stage", 9, row -> tools.say(row.stage().key())),
                Column.<CaseRow>of("cases.column.donor", 9, CaseRow::donorCode).by(CaseRow::donorCode),
                Column.<CaseRow>of("cases.column.notice", 8, row -> row.notice().toString()).by(CaseRow::notice),
                Column.<CaseRow>of("cases.column.outcome", 6, row -> row.outcome().orElse(""))));
        rows.onOpen(row -> {
            tools.sheets().close();
            tools.go().accept(new Address("cases", row.id().toString()));
        });
        rows.show(cases);
        rows.setPrefHeight(tools.look().em(CASES_HIGH));
        tools.sheets().show(tools.say("figures.cases.count", cases.size()), new VBox(tools.look().em(0.6), Labels.muted(tools.say("figures.cases.how")), rows),
                tools.look().em(CASES), Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close));
    }

    private void monthly() {
        model.shown().get().ifPresent(shown -> new MonthlySheet(tools, say).takeOut(shown.reports()));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("figures.verb.monthly", Feather.FILE_TEXT, this::monthly).keys("Shortcut+M").asMain(),
                Command.of("figures.verb.out", Feather.DOWNLOAD, () -> pane.ifPresent(ReportPane::takeOut)).keys("Shortcut+Shift+E"),
                Command.of("figures.verb.before", Feather.CHEVRON_LEFT, () -> model.step(-1)).keys("Shortcut+Left"),
                Command.of("figures.verb.behind", Feather.CHEVRON_RIGHT, () -> model.step(1)).keys("Shortcut+Right"));
    }

    @Override
    public void enter(String open) {
        model.ask();
    }
}

package cn.yingchun.ui.patients;

import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.FilterLine;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.FilterBox;
import cn.yingchun.ui.kit.rows.Rows;
import cn.yingchun.ui.patients.match.MatchModel;
import cn.yingchun.ui.patients.match.MatchView;
import cn.yingchun.ui.patients.shelf.ShelfModel;
import cn.yingchun.ui.patients.shelf.ShelfSheet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Patients: the list, and in the same place the match list of the one that is opened.
public final class PatientsView implements Screen {
    private final PatientsModel model;
    private final MatchView match;
    private final ShelfModel shelf;
    private final Tools tools;
    private final Rows<PatientRow> rows;
    private final FilterBox box;
    private final VBox list = new VBox();
    private final StackPane node = new StackPane();
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private boolean matching;

    /// @param shelf names, codes and frequencies that typings are read and searched with
    public PatientsView(PatientsModel model, MatchModel matchModel, ShelfModel shelf, Tools tools) {
        this.model = model;
        this.shelf = shelf;
        this.tools = tools;
        this.match = new MatchView(matchModel, tools, this::change);
        rows = new Rows<PatientRow>(tools, "shell.place.patients", row -> row.patient().id(), columns())
                .onOpen(row -> open(row.patient().id()));
        box = new FilterBox(tools.words(), "patients.filter.hint", rows);
        box.asked().subscribe(model::ask);
        VBox.setVgrow(rows, Priority.ALWAYS);
        list.getStyleClass().add("screen");
        list.getChildren().addAll(new FilterLine(Labels.muted(""), box), rows);
        model.rows().subscribe(shown -> {
            rows.show(shown);
            rows.whenEmpty(empty());
        });
        matchModel.answer().subscribe(_ -> name());
        node.getChildren().add(list);
        name();
    }

    private List<Column<PatientRow>> columns() {
        return List.of(
                Column.<PatientRow>of("patients.column.code", 11, row -> row.patient().code()).by(row -> row.patient().code()),
                Column.<PatientRow>of("patients.column.centre", 13, row -> row.patient().centre()).by(row -> row.patient().centre()),
                Column.<PatientRow>of("patients.column.sex", 4, row -> tools.say("patients.sex." + row.patient().sex())),
                Column.<PatientRow>of("patients.column.band", 5, row -> row.patient().ageBand()).by(row -> row.patient().ageBand()),
                Column.<PatientRow>of("patients.column.kg", 4.5, row -> kg(row.patient())).by(row -> row.patient().weightKg()).toRight(),
                Column.<PatientRow>of("patients.column.typing", 43, row -> row.patient().typing().replace("^", "   ").replace("+", " ")),
                Column.<PatientRow>of("patients.column.cases", 5, row -> row.cases() == 0 ? "" : Integer.toString(row.cases())).toRight(),
                Column.<PatientRow>of("patients.column.state", 7,
                        row -> tools.say(row.patient().searching() ? "patients.state.searching" : "patients.state.ended")));
    }

    private static String kg(Patient patient) {
        return patient.weightKg() == 0 ? "" : "%.0f".formatted(patient.weightKg());
    }

    private Empty empty() {
        return box.asked().get().isEmpty()
                ? new Empty(Feather.HEART, tools.say("patients.empty.none"), tools.say("patients.empty.none-do"),
                        Buttons.plain(tools.say("patients.verb.new"), Feather.PLUS, this::enterNew))
                : new Empty(Feather.FILTER, tools.say("patients.empty.filtered"), tools.say("patients.empty.filtered-do"),
                        Buttons.plain(tools.say("patients.filter.reset"), Feather.X, box::clear));
    }

    private void enterNew() {
        new PatientSheet(model, tools, this::open).show();
    }

    private void change() {
        match.patient().ifPresent(id -> new ChangeSheet(model, tools, id, match::again).show());
    }

    private void end() {
        match.patient().ifPresent(id -> new EndSheet(model, tools, id, match::again).show());
    }

    private void resume() {
        match.patient().ifPresent(id -> model.resume(id, match::again));
    }

    /// Why a verb is impossible whose patient must still be searched for, or no longer.
    private ObservableValue<String> unless(boolean searching, String why) {
        return match.searching().map(now -> now == searching ? "" : why).orElse(why);
    }

    private void open(PatientId id) {
        tools.go().accept(new Address("patients", id.toString()));
    }

    private void name() {
        title.set(matching ? match.title() : tools.say("shell.place.patients"));
        subtitle.set(matching ? match.subtitle() : tools.say("patients.subtitle.codes"));
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
        return subtitle;
    }

    @Override
    public List<Command> commands() {
        return matching ? Stream.concat(match.commands().stream(), Stream.of(
                Command.of("patients.verb.change", Feather.EDIT_2, this::change).keys("Shortcut+I"),
                Command.of("patients.verb.end", Feather.STOP_CIRCLE, this::end).unless(unless(true, "patients.end.already")),
                Command.of("patients.verb.resume", Feather.PLAY_CIRCLE, this::resume).unless(unless(false, "patients.resume.going-on")))).toList() : List.of(
                Command.of("patients.verb.match", Feather.SEARCH, rows::openChosen).keys("Shortcut+M"),
                Command.of("patients.verb.new", Feather.PLUS, this::enterNew).keys("Shortcut+N").asMain(),
                Command.of("patients.verb.shelf", Feather.BOOK, () -> new ShelfSheet(shelf, tools).show()));
    }

    @Override
    public void enter(String open) {
        matching = !open.isBlank();
        node.getChildren().setAll(matching ? match.node() : list);
        if (matching) {
            match.enter(new PatientId(UUID.fromString(open)));
        } else {
            model.ask(box.asked().get());
        }
        name();
    }
}

package cn.yingchun.ui.vault.audit;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.FilterLine;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.PaperTray;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.FilterBox;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The audit as a table under its filters; below it what the chosen line changed.
public final class AuditPane extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(WorkCalendar.ZONE);
    private static final List<String> FAMILIES = List.of("", "case", "donor", "patient", "access", "office", "sync");

    private final AuditModel model;
    private final Tools tools;
    private final AuditWords words;
    private final Rows<AuditModel.Line> rows;
    private final Label count = Labels.muted("");
    private final ChoiceBox<String> person = new ChoiceBox<>();
    private final VBox change = new VBox();
    private final PaperTray tray;

    public AuditPane(AuditModel model, PaperTray tray, Tools tools) {
        this.model = model;
        this.tray = tray;
        this.tools = tools;
        this.words = new AuditWords(tools.words());
        this.rows = new Rows<>(tools.look(), "vault.tab.audit", line -> line.fact().name(), columns());
        getStyleClass().addAll("screen", "side");
        change.getStyleClass().add("panel");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(filters(), rows, change);
        rows.chosen().subscribe(line -> {
            if (line != null) {
                model.choose(line);
            }
        });
        model.shown().subscribe(this::show);
        model.chosen().subscribe(this::show);
    }

    private List<Column<AuditModel.Line>> columns() {
        return List.of(
                Column.<AuditModel.Line>of("vault.audit.when", 13, line -> WHEN.format(line.fact().written())).by(line -> line.fact().clock()),
                Column.<AuditModel.Line>of("vault.audit.who", 10, line -> line.fact().actor()).by(line -> line.fact().actor()),
                Column.<AuditModel.Line>of("vault.audit.about", 15, AuditModel.Line::about).by(AuditModel.Line::about),
                Column.<AuditModel.Line>of("vault.audit.kind", 10, line -> words.kind(line.kind())).by(AuditModel.Line::kind),
                Column.of("vault.audit.what", 22, line -> words.of(line.fact().what())),
                Column.of("vault.audit.why", 12, line -> line.fact().why().orElse("")),
                Column.<AuditModel.Line>of("vault.audit.device", 10, line -> line.fact().name().device()).hidden());
    }

    private FilterLine filters() {
        var box = new FilterBox(tools.words(), "vault.audit.hint", rows);
        box.asked().subscribe(model::about);
        var family = choice("vault.audit.kind");
        family.getItems().setAll(FAMILIES);
        family.setConverter(new Said(text -> tools.say(text.isEmpty() ? "vault.audit.all-kinds" : "audit.family." + text)));
        family.getSelectionModel().selectFirst();
        family.valueProperty().subscribe((_, chosen) -> model.narrow(filter -> filter.family(chosen)));
        person.setAccessibleText(tools.say("vault.audit.who"));
        person.setConverter(new Said(text -> text.isEmpty() ? tools.say("vault.audit.all-people") : text));
        person.getItems().setAll("");
        person.getSelectionModel().selectFirst();
        person.valueProperty().subscribe((_, chosen) -> model.narrow(filter -> filter.person(Optional.ofNullable(chosen).orElse(""))));
        person.setDisable(!model.seesAll());
        return new FilterLine(count, box, family, person,
                Buttons.plain(tools.say("vault.verb.chain"), Feather.SHIELD, this::verify),
                Buttons.plain(tools.say("vault.verb.export-signed"), Feather.SHARE, () -> new ExportSheet(model, tray, tools).show()));
    }

    private ChoiceBox<String> choice(String key) {
        var box = new ChoiceBox<String>();
        box.setAccessibleText(tools.say(key));
        return box;
    }

    private void show(AuditModel.Shown shown) {
        rows.show(shown.lines());
        rows.whenEmpty(new Empty(Feather.BOOK_OPEN, tools.say("vault.audit.none"), tools.say("vault.audit.none-do")));
        count.setText(tools.say("vault.audit.count", shown.total(), shown.lines().size()));
        var people = new ArrayList<>(List.of(""));
        people.addAll(shown.people());
        if (!person.getItems().equals(people)) {
            var chosen = person.getValue();
            person.getItems().setAll(people);
            person.setValue(people.contains(chosen) ? chosen : "");
        }
        if (rows.chosenRow().isEmpty()) {
            rows.chooseFirst();
        }
    }

    private void show(Optional<AuditModel.Change> chosen) {
        change.setVisible(chosen.isPresent());
        change.setManaged(chosen.isPresent());
        chosen.ifPresent(it -> change.getChildren().setAll(detail(it)));
    }

    private List<Node> detail(AuditModel.Change it) {
        var fact = it.line().fact();
        var nodes = new ArrayList<Node>();
        nodes.add(Labels.heading(words.kind(it.line().kind()) + (it.line().about().isBlank() ? "" : " · " + it.line().about())));
        nodes.add(Labels.sentence(tools.say("vault.audit.times", WHEN.format(fact.happened()), WHEN.format(fact.written()), fact.name().toString())));
        if (AuditModel.changes(fact)) {
            it.before().ifPresent(before -> nodes.add(Labels.sentence(tools.say("vault.audit.before", text(before)))));
            nodes.add(Labels.sentence(tools.say("vault.audit.after", text(fact))));
        } else {
            nodes.add(Labels.sentence(text(fact)));
        }
        fact.why().ifPresent(why -> nodes.add(Labels.sentence(tools.say("vault.audit.because", why))));
        return nodes;
    }

    private String text(Fact fact) {
        var said = words.of(fact.what());
        return said.isBlank() ? "—" : said;
    }

    private void verify() {
        model.verify(verdict -> {
            if (verdict.isSound()) {
                tools.toasts().tell(tools.say("vault.audit.sound", verdict.records(), verdict.facts()));
            } else {
                verdict.troubles().forEach(trouble -> tools.toasts().trouble(trouble));
            }
        });
    }

    public List<Command> commands() {
        return List.of(Command.of("vault.verb.chain", Feather.SHIELD, this::verify));
    }
}

package cn.yingchun.ui.vault.people;

import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.PaperTray;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Who may work here and as what; an administrator's verbs below.
public final class PeoplePane extends VBox {
    private static final DateTimeFormatter SEEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkCalendar.ZONE);

    private final PeopleModel model;
    private final Tools tools;
    private final PeopleSheets sheets;
    private final Rows<PeopleModel.Line> rows;

    public PeoplePane(PeopleModel model, PaperTray tray, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.sheets = new PeopleSheets(model, tray, tools);
        this.rows = new Rows<>(tools.look(), "vault.people.list", PeopleModel.Line::user, List.of(
                Column.<PeopleModel.Line>of("vault.people.user", 16, PeopleModel.Line::user).by(PeopleModel.Line::user),
                Column.<PeopleModel.Line>of("vault.people.roles", 24, line -> words(line.roles())),
                Column.<PeopleModel.Line>of("vault.people.pin", 8, line -> tools.say(line.pin() ? "vault.people.yes" : "vault.people.no")),
                Column.<PeopleModel.Line>of("vault.people.seen", 14, line -> line.seen().map(SEEN::format).orElse(tools.say("vault.people.never")))));
        getStyleClass().addAll("screen", "side");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(Labels.sentence(tools.say(model.mayRun() ? "vault.people.intro" : "vault.people.intro-other")), rows, verbs());
        rows.onOpen(line -> sheets.roles(line));
        model.lines().subscribe(lines -> {
            rows.show(lines);
            if (rows.chosenRow().isEmpty()) {
                rows.chooseFirst();
            }
        });
    }

    private String words(Set<Role> roles) {
        return roles.stream().sorted().map(role -> tools.say(role.key())).collect(Collectors.joining(" · "));
    }

    private Node verbs() {
        var line = new FlowPane(
                run("vault.verb.roles", Feather.SLIDERS, () -> rows.chosenRow().ifPresent(sheets::roles)),
                run("vault.verb.reset-password", Feather.KEY, () -> rows.chosenRow().ifPresent(sheets::reset)),
                run("vault.verb.dismiss", Feather.USER_MINUS, () -> rows.chosenRow().ifPresent(sheets::dismiss)),
                run("vault.verb.kit", Feather.PRINTER, sheets::kit),
                Buttons.plain(tools.say("vault.verb.own-password"), Feather.LOCK, sheets::change),
                Buttons.plain(tools.say("vault.verb.matrix"), Feather.GRID, sheets::matrix));
        line.getStyleClass().add("chip-line");
        return line;
    }

    private Button run(String key, Feather icon, Runnable verb) {
        var button = Buttons.plain(tools.say(key), icon, verb);
        button.setDisable(!model.mayRun());
        return button;
    }

    public List<Command> commands() {
        return model.mayRun()
                ? List.of(Command.of("vault.verb.admit", Feather.USER_PLUS, sheets::admit).keys("Shortcut+N"))
                : List.of(Command.of("vault.verb.own-password", Feather.LOCK, sheets::change));
    }
}

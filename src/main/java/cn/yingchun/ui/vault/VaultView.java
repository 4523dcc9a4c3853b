package cn.yingchun.ui.vault;

import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tabs;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.PaperTray;
import cn.yingchun.ui.vault.audit.AuditModel;
import cn.yingchun.ui.vault.audit.AuditPane;
import cn.yingchun.ui.vault.backup.BackupModel;
import cn.yingchun.ui.vault.backup.BackupPane;
import cn.yingchun.ui.vault.keep.KeepModel;
import cn.yingchun.ui.vault.keep.KeepPane;
import cn.yingchun.ui.vault.people.PeopleModel;
import cn.yingchun.ui.vault.people.PeoplePane;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Safekeeping: backups, people, audit, how long identities are kept, each behind a word at the top.
public final class VaultView implements Screen {
    /// Addresses of the sides, in their order.
    private static final List<String> SIDES = List.of("backup", "people", "audit", "keep");

    private final Sides sides;
    private final Tools tools;
    private final BackupPane backup;
    private final PeoplePane people;
    private final Tabs tabs;
    private final VBox node = new VBox();

    /// What the sides stand on.
    public record Sides(BackupModel backup, PeopleModel people, AuditModel audit, KeepModel keep, PaperTray tray) {}

    public VaultView(Sides sides, Tools tools) {
        this.sides = sides;
        this.tools = tools;
        this.backup = new BackupPane(sides.backup(), tools);
        this.people = new PeoplePane(sides.people(), sides.tray(), tools);
        var audit = new AuditPane(sides.audit(), sides.tray(), tools);
        this.tabs = new Tabs(tools.words()).add("vault.tab.backup", backup).add("vault.tab.people", people).add("vault.tab.audit", audit)
                .add("vault.tab.keep", new KeepPane(sides.keep(), tools));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node.getStyleClass().add("screen");
        node.getChildren().add(tabs);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.say("shell.place.vault"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty("");
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(backup.commands().stream(), people.commands().stream()).toList();
    }

    @Override
    public void enter(String open) {
        if (SIDES.contains(open)) {
            tabs.open(SIDES.indexOf(open));
        }
        sides.backup().ask();
        sides.people().ask();
        sides.audit().ask();
        sides.keep().ask();
    }
}

package cn.yingchun.ui.vault.backup;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.store.Wounds;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The list of backups, in plain words where they are and how long they are kept, and what can be done with one.
public final class BackupPane extends VBox {
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkCalendar.ZONE);

    private final BackupModel model;
    private final Tools tools;
    private final Rows<BackupModel.Line> rows;
    private final Label place = Labels.sentence("");
    private final FlowPane chips = new FlowPane();
    private final VBox wounds = new VBox();

    public BackupPane(BackupModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.rows = new Rows<>(tools.look(), "vault.backup.list", line -> line.backup().folder(), List.of(
                Column.<BackupModel.Line>of("vault.backup.made", 12, line -> made(line.backup().made())).by(line -> line.backup().made()),
                Column.<BackupModel.Line>of("vault.backup.records", 10, line -> Long.toString(line.backup().record())).by(line -> line.backup().record()).toRight(),
                Column.<BackupModel.Line>of("vault.backup.since", 14, line -> Long.toString(line.since())).by(BackupModel.Line::since).toRight(),
                Column.<BackupModel.Line>of("vault.backup.folder", 26, line -> line.backup().folder().getFileName().toString())));
        getStyleClass().addAll("screen", "side");
        chips.getStyleClass().add("chip-line");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(wounds, place, chips, Labels.muted(tools.say("vault.backup.retention")), rows, verbs());
        rows.onOpen(line -> check());
        model.shown().subscribe(this::show);
    }

    private void show(BackupModel.Shown shown) {
        place.setText(tools.say("vault.backup.place", shown.plan().folder().toString(), shown.plan().every().toMinutes()));
        chips.getChildren().setAll(shown.lines().isEmpty()
                ? new Chip(tools.say("vault.backup.none-yet"), Chip.Tone.WARN)
                : new Chip(tools.say("vault.backup.last", made(shown.lines().getFirst().backup().made())), Chip.Tone.GOOD));
        if (shown.sameDisk()) {
            chips.getChildren().add(new Chip(tools.say("vault.backup.same-disk"), Chip.Tone.WARN));
        }
        show(shown.wounds());
        rows.show(shown.lines());
        rows.whenEmpty(new Empty(Feather.ARCHIVE, tools.say("vault.backup.none-yet"), tools.say("vault.backup.none-do"),
                Buttons.plain(tools.say("vault.verb.back-up"), Feather.SAVE, this::backUp)));
        if (rows.chosenRow().isEmpty()) {
            rows.chooseFirst();
        }
    }

    private void show(List<Wounds.Wound> damaged) {
        wounds.getChildren().clear();
        if (damaged.isEmpty()) {
            return;
        }
        wounds.getChildren().add(new Chip(tools.say("vault.wound.title", damaged.size()), Chip.Tone.STOP));
        damaged.forEach(wound -> wounds.getChildren().add(Labels.sentence(said(wound))));
        wounds.getChildren().addAll(Labels.muted(tools.say("vault.wound.help")),
                Buttons.line(Buttons.plain(tools.say("vault.verb.mend"), Feather.LIFE_BUOY, this::mend)));
    }

    /// Which records and facts are gone, and between which two times they were written.
    private String said(Wounds.Wound wound) {
        if (wound.records() == 0) {
            return tools.say("vault.wound.bytes", wound.file());
        }
        var until = wound.until().map(BackupPane::made).orElse(tools.say("vault.wound.end"));
        var between = tools.say("vault.wound.between", made(wound.since()), until);
        return tools.say("vault.wound.line", wound.file(), wound.records(), between) + (wound.facts().isBlank() ? "" : tools.say("vault.wound.facts", wound.facts()));
    }

    private void mend() {
        rows.chosenRow().ifPresent(line -> model.mend(line.backup(), records ->
                tools.toasts().tell(tools.say("vault.wound.done", records))));
    }

    private Node verbs() {
        return Buttons.line(
                Buttons.plain(tools.say("vault.verb.check-backup"), Feather.CHECK_CIRCLE, this::check),
                Buttons.plain(tools.say("vault.verb.restore"), Feather.ROTATE_CCW, this::restore),
                Buttons.plain(tools.say("vault.verb.plan"), Feather.FOLDER, this::plan));
    }

    public List<Command> commands() {
        return List.of(Command.of("vault.verb.back-up", Feather.SAVE, this::backUp).keys("Shortcut+B").asMain());
    }

    private void backUp() {
        model.backUp(backup -> tools.toasts().tell(tools.say("vault.backup.done", backup.record())));
    }

    private void check() {
        rows.chosenRow().ifPresent(line -> model.check(line.backup(), records ->
                tools.toasts().tell(tools.say("vault.backup.whole", made(line.backup().made()), records))));
    }

    private void restore() {
        rows.chosenRow().ifPresent(line -> model.loss(line.backup(), loss ->
                new RestoreSheet(model, tools, line.backup(), loss).show()));
    }

    private void plan() {
        new PlanSheet(model, tools).show();
    }

    static String made(Instant when) {
        return MADE.format(when);
    }
}

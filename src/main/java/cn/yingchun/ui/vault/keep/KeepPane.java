package cn.yingchun.ui.vault.keep;

import cn.yingchun.domain.keep.Keeping;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.FileLine;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How long each identity is kept and by what; legal holds, and erasing.
public final class KeepPane extends VBox {
    private final KeepModel model;
    private final Tools tools;
    private final Rows<KeepModel.Line> rows;
    private final FlowPane chips = new FlowPane();

    public KeepPane(KeepModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.rows = new Rows<>(tools.look(), "vault.keep.list", KeepModel.Line::donor, List.of(
                Column.<KeepModel.Line>of("vault.keep.code", 14, KeepModel.Line::code).by(KeepModel.Line::code),
                Column.of("vault.keep.name", 12, KeepModel.Line::name),
                Column.<KeepModel.Line>of("vault.keep.kind", 24, this::said).by(this::said),
                Column.<KeepModel.Line>of("vault.keep.until", 10, line -> until(line.kept())).by(line -> until(line.kept()))));
        getStyleClass().addAll("screen", "side");
        chips.getStyleClass().add("chip-line");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(Labels.sentence(tools.say("vault.keep.intro")), chips, rows, verbs());
        rows.onOpen(line -> erase());
        model.shown().subscribe(this::show);
    }

    private void show(KeepModel.Shown shown) {
        chips.getChildren().clear();
        chip("vault.keep.asked", shown.lines().stream().filter(line -> line.kept().asked()).count(), Chip.Tone.WARN);
        chip("vault.keep.held", shown.lines().stream().filter(line -> line.kept().kind().equals("hold")).count(), Chip.Tone.ACCENT);
        chip("vault.keep.due", shown.lines().stream().filter(line -> line.kept().mayErase()).count(), Chip.Tone.PLAIN);
        if (shown.all() > shown.lines().size()) {
            chips.getChildren().add(new Chip(tools.say("vault.keep.more", shown.lines().size(), shown.all()), Chip.Tone.PLAIN));
        }
        rows.show(shown.lines());
        rows.whenEmpty(new Empty(Feather.USER_X, tools.say("vault.keep.nobody"), tools.say("vault.keep.nobody-do")));
        if (rows.chosenRow().isEmpty()) {
            rows.chooseFirst();
        }
    }

    private void chip(String key, long count, Chip.Tone tone) {
        if (count > 0) {
            chips.getChildren().add(new Chip(tools.say(key, count), tone));
        }
    }

    private String said(KeepModel.Line line) {
        var kept = line.kept();
        if (line.others() > 0) {
            return tools.say("vault.keep.erased-too", line.others());
        }
        var kind = tools.say("vault.keep.kind." + kept.kind());
        return kept.asked() ? tools.say("vault.keep.asked-line", kind) : kind;
    }

    private String until(Keeping.Kept kept) {
        return kept.until().map(LocalDate::toString).orElse(tools.say(kept.mayErase() ? "vault.keep.now" : "vault.keep.open-end"));
    }

    private Node verbs() {
        var line = new FlowPane(
                run("vault.verb.erase", Feather.USER_X, this::erase),
                run("vault.verb.hold", Feather.LOCK, () -> new HoldSheet(model, tools).set(code())),
                run("vault.verb.lift", Feather.UNLOCK, () -> new HoldSheet(model, tools).lift(code())),
                run("vault.verb.clean", Feather.ARCHIVE, this::clean));
        line.getStyleClass().add("chip-line");
        return line;
    }

    private Node run(String key, Feather icon, Runnable what) {
        var button = Buttons.plain(tools.say(key), icon, what);
        button.setDisable(!model.mayRun());
        return button;
    }

    private String code() {
        return rows.chosenRow().map(KeepModel.Line::code).orElse("");
    }

    private void erase() {
        rows.chosenRow().ifPresent(line -> model.preview(line, preview -> new EraseSheet(model, tools, preview).show()));
    }

    private void clean() {
        var form = new Form(tools.words());
        var folder = new FileLine(tools, form, "vault.backup.folder-field");
        new ActSheet(tools, Labels.sentence(tools.say("vault.keep.clean-help")), form, Buttons.line(folder.folder())).verb(tools.say("vault.verb.clean"), done -> {
            var chosen = folder.path();
            done.accept(Optional.empty());
            model.clean(chosen, cleaned -> tools.toasts().tell(cleaned.left().isEmpty() ? tools.say("cli.erase.backups", cleaned.cleaned())
                    : tools.say("cli.erase.left", String.join(tools.say("vault.keep.and"), cleaned.left()))));
        }).show(tools.say("vault.verb.clean"));
    }
}

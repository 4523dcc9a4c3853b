package cn.yingchun.ui.vault.backup;

import cn.yingchun.domain.cases.tell.Telling;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Restoration;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.Loss;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Going back to a backup in three steps: what would be lost, the work itself, the report.
final class RestoreSheet {
    private static final int SHOWN = 8;

    private final BackupModel model;
    private final Tools tools;
    private final Backup backup;
    private final Loss loss;
    private final VBox body = new VBox();
    private HBox buttons = new HBox();

    RestoreSheet(BackupModel model, Tools tools, Backup backup, Loss loss) {
        this.model = model;
        this.tools = tools;
        this.backup = backup;
        this.loss = loss;
        body.getStyleClass().add("act-sheet");
        body.setMinHeight(tools.look().em(18));
    }

    void show() {
        body.getChildren().setAll(Labels.heading(tools.say("vault.restore.step-1")),
                Labels.sentence(loss.facts().isEmpty() ? tools.say("vault.restore.nothing-lost")
                        : tools.say("vault.restore.lost", BackupPane.made(backup.made()), loss.facts().size(), loss.subjects())));
        loss.byPerson().forEach(person -> body.getChildren().add(Labels.plain(tools.say("vault.restore.by", person.getKey(), person.getValue()))));
        if (!loss.facts().isEmpty()) {
            body.getChildren().add(Labels.heading(tools.say("vault.restore.newest")));
            loss.newest(SHOWN).forEach(fact -> body.getChildren().add(Labels.sentence(line(fact))));
        }
        body.getChildren().add(Labels.sentence(tools.say("vault.restore.then")));
        var go = Buttons.plain(tools.say("vault.verb.restore-now"), this::run);
        go.getStyleClass().add("danger");
        go.setDisable(!model.rights().runsOffice());
        if (go.isDisabled()) {
            body.getChildren().add(problem(tools.say("access.run")));
        }
        buttons = tools.sheets().show(tools.say("vault.restore.title", BackupPane.made(backup.made())), body, tools.look().em(44),
                Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close), go);
    }

    private String line(Fact fact) {
        var what = new Telling(tools.words()).of(fact.what());
        return BackupPane.made(fact.written()) + " · " + fact.actor() + " · " + what + fact.why().map(why -> " · " + why).orElse("");
    }

    private void run() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(tools.say("vault.backup.restoring"));
        var step = Labels.muted(tools.say("vault.backup.restoring"));
        body.getChildren().setAll(Labels.heading(tools.say("vault.restore.step-2")), bar, step);
        buttons.getChildren().clear();
        var job = model.restore(backup, this::report, this::failed);
        watch(job, bar, step);
    }

    private void watch(Job job, ProgressBar bar, javafx.scene.control.Label step) {
        bar.progressProperty().bind(job.share());
        job.step().subscribe(key -> step.setText(key.isBlank() ? step.getText() : tools.say(key)));
    }

    private void report(Restoration.Report report) {
        body.getChildren().setAll(Labels.heading(tools.say("vault.restore.step-3")),
                Labels.sentence(tools.say("vault.restore.report", report.facts(), report.records())),
                Labels.sentence(tools.say("vault.restore.kept", report.lost().facts().size(), report.safety().folder().toString())),
                Labels.sentence(tools.say("vault.restore.again")));
        end(Buttons.main(tools.say("vault.verb.open-restored"), () -> {
            tools.sheets().close();
            model.leave();
        }));
    }

    private void failed(Throwable problem) {
        var sentence = problem instanceof Trouble trouble ? trouble.in(tools.words()) : tools.say("say.unexpected",
                cn.yingchun.domain.say.Words.codeOf(problem));
        body.getChildren().setAll(problem(sentence), Labels.sentence(tools.say("vault.restore.unchanged")));
        end(Buttons.plain(tools.say("kit.sheet.close"), tools.sheets()::close));
    }

    private void end(Button button) {
        buttons.getChildren().setAll(button);
        button.requestFocus();
    }

    private static javafx.scene.control.Label problem(String sentence) {
        var label = Labels.sentence(sentence);
        label.getStyleClass().add("problem");
        return label;
    }
}

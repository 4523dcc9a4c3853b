package cn.yingchun.ui.vault.keep;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Erasure;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Erasing in three steps: what goes and what stays, the work, what was done and what is out of reach.
final class EraseSheet {
    private final KeepModel model;
    private final Tools tools;
    private final KeepModel.Preview preview;
    private final VBox body = new VBox();
    private HBox buttons = new HBox();

    EraseSheet(KeepModel model, Tools tools, KeepModel.Preview preview) {
        this.model = model;
        this.tools = tools;
        this.preview = preview;
        body.getStyleClass().add("act-sheet");
        body.setMinHeight(tools.look().em(18));
    }

    void show() {
        var toll = preview.toll();
        var two = new TwoFields(model, tools);
        var problem = problem("");
        body.getChildren().setAll(Labels.heading(tools.say("vault.erase.goes")),
                Labels.sentence(tools.say("vault.erase.goes-here", toll.saying())),
                Labels.sentence(tools.say("vault.erase.goes-backups", toll.backups())),
                Labels.heading(tools.say("vault.erase.stays")),
                Labels.sentence(tools.say("vault.erase.stays-here", toll.cases())),
                Labels.sentence(preview.partners().isEmpty() ? tools.say("vault.erase.no-partners")
                        : tools.say("vault.erase.partners", String.join(tools.say("vault.keep.and"), preview.partners()))),
                Labels.sentence(tools.say("vault.erase.out-of-reach")), two, problem);
        var go = Buttons.plain(tools.say("vault.verb.erase-now"), () -> attempt(two, problem));
        go.getStyleClass().add("danger");
        go.setId("act");
        var refusal = refusal(toll);
        go.setDisable(!refusal.isEmpty());
        two.setDisable(!refusal.isEmpty());
        problem.setText(refusal);
        buttons = tools.sheets().show(tools.say("vault.erase.title", preview.line().code()), body, tools.look().em(46),
                Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close), go);
    }

    /// Why not, or blank.
    private String refusal(Erasure.Toll toll) {
        if (!model.mayRun()) {
            return tools.say("access.run");
        }
        return toll.kept().mayErase() ? "" : tools.say("erase.kept." + toll.kept().kind(), toll.kept().until().map(LocalDate::toString).orElse(""));
    }

    private void attempt(TwoFields two, Label problem) {
        try {
            var typed = two.typed();
            if (typed.why().isBlank()) {
                throw new Trouble("erase.why");
            }
            run(typed);
        } catch (Trouble trouble) {
            problem.setText(trouble.in(tools.words()));
        }
    }

    private void run(KeepModel.Two two) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(tools.say("vault.keep.erasing"));
        var step = Labels.muted(tools.say("vault.keep.erasing"));
        body.getChildren().setAll(Labels.heading(tools.say("vault.keep.erasing")), bar, step);
        buttons.getChildren().clear();
        var job = model.erase(preview.line().donor(), two, this::report, this::failed);
        bar.progressProperty().bind(job.share());
        job.step().subscribe(key -> step.setText(key.isBlank() ? step.getText() : tools.say(key)));
    }

    private void report(Erasure.Erased erased) {
        body.getChildren().setAll(Labels.heading(tools.say("vault.erase.done")),
                Labels.sentence(tools.say("cli.erase.done", erased.facts())), Labels.sentence(tools.say("cli.erase.backups", erased.backups().cleaned())));
        erased.backups().left().forEach(name -> body.getChildren().add(problem(tools.say("cli.erase.left", name))));
        body.getChildren().addAll(Labels.sentence(tools.say("vault.erase.out-of-reach")), Labels.sentence(tools.say("vault.erase.again")));
        end(Buttons.main(tools.say("vault.verb.open-restored"), () -> {
            tools.sheets().close();
            model.leave();
        }));
    }

    private void failed(Throwable why) {
        var sentence = why instanceof Trouble trouble ? trouble.in(tools.words()) : tools.say("say.unexpected", Words.codeOf(why));
        body.getChildren().setAll(problem(sentence), Labels.sentence(tools.say("vault.erase.unchanged")));
        end(Buttons.plain(tools.say("kit.sheet.close"), tools.sheets()::close));
    }

    private void end(Button button) {
        buttons.getChildren().setAll((Node) button);
        button.requestFocus();
    }

    private static Label problem(String sentence) {
        var label = Labels.sentence(sentence);
        label.getStyleClass().add("problem");
        return label;
    }
}

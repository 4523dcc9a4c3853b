package cn.yingchun.ui.donors;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.SteppedSheet;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/// The sheet that leads through taking in a registry file.
final class ImportSheet {
    private final ImportModel model;
    private final Tools tools;
    private final Runnable after;
    private final SteppedSheet sheet;
    private Subscription following = Subscription.EMPTY;

    /// @param after what to do when donors have been taken in
    ImportSheet(ImportModel model, Tools tools, Runnable after) {
        this.model = model;
        this.tools = tools;
        this.after = after;
        sheet = new SteppedSheet(tools);
    }

    void show() {
        model.restart();
        sheet.show("donors.import.title");
        following = model.step().subscribe(step -> show(step));
    }

    private void show(ImportModel.Step step) {
        switch (step) {
            case ImportModel.Choosing _ -> choosing();
            case ImportModel.Reading(var _, var job) -> under("donors.import.reading", job);
            case ImportModel.Looking looking -> sheet.put(PreviewPane.of(looking, tools), another(), sheet.cancel(), takeButton(looking));
            case ImportModel.Taking(var _, var _, var job) -> under("donors.import.taking", job);
            case ImportModel.Done(var imported) -> {
                following.unsubscribe();
                sheet.done(tools.say("donors.import.done", imported.added(), imported.changed(), imported.same()));
                after.run();
            }
        }
    }

    private void choosing() {
        sheet.askFile("donors.import.about", model::read, new FileChooser.ExtensionFilter("CSV", "*.csv", "*.csv.gz", "*.gz"),
                new FileChooser.ExtensionFilter("WMDA XML", "*.xml", "*.xml.gz"));
    }

    private void under(String title, Job job) {
        var step = Labels.plain(tools.say(title));
        job.step().subscribe(key -> step.setText(tools.say(key.isBlank() ? title : key)));
        var bar = sheet.bar(title);
        bar.progressProperty().bind(job.share());
        sheet.put(new VBox(tools.look().em(1), step, bar, Labels.muted(tools.say("donors.import.nothing-yet"))),
                Buttons.plain(tools.say("kit.sheet.cancel"), model::cancel));
    }

    private Button takeButton(ImportModel.Looking looking) {
        var take = Buttons.main(tools.say("donors.import.take", looking.preview().reading().sound()), model::take);
        take.setDisable(!looking.canBeTaken());
        return take;
    }

    private Button another() {
        return Buttons.plain(tools.say("donors.import.another"), model::restart);
    }
}

package cn.yingchun.ui.donors;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The sheet that leads through taking in a registry file.
final class ImportSheet {
    private static final double WIDE = 76;

    private final ImportModel model;
    private final Tools tools;
    private final Runnable after;
    private final StackPane body = new StackPane();
    private HBox buttons = Buttons.line();
    private Subscription following = Subscription.EMPTY;

    /// @param after what to do when donors have been taken in
    ImportSheet(ImportModel model, Tools tools, Runnable after) {
        this.model = model;
        this.tools = tools;
        this.after = after;
    }

    void show() {
        model.restart();
        body.setMinHeight(tools.look().em(9));
        buttons = tools.sheets().show(tools.say("donors.import.title"), body, tools.look().em(WIDE));
        following = model.step().subscribe(step -> show(step));
    }

    private void show(ImportModel.Step step) {
        switch (step) {
            case ImportModel.Choosing _ -> choosing();
            case ImportModel.Reading(var _, var job) -> under("donors.import.reading", job);
            case ImportModel.Looking looking -> put(PreviewPane.of(looking, tools), another(), close(), takeButton(looking));
            case ImportModel.Taking(var _, var _, var job) -> under("donors.import.taking", job);
            case ImportModel.Done(var imported) -> {
                if (body.getScene() != null) {
                    tools.sheets().close();
                }
                following.unsubscribe();
                tools.toasts().tell(tools.say("donors.import.done", imported.added(), imported.changed(), imported.same()));
                after.run();
            }
        }
    }

    private void choosing() {
        var form = new Form(tools.words());
        var path = form.text("donors.import.file");
        path.setPromptText(tools.say("donors.import.file-hint"));
        var choose = Buttons.plain(tools.say("donors.import.choose"), Feather.FOLDER, () -> choose(path));
        var read = Buttons.main(tools.say("donors.import.read"), () -> read(path.getText()));
        read.disableProperty().bind(path.textProperty().isEmpty());
        put(new VBox(tools.look().em(1), Labels.sentence(tools.say("donors.import.about")), form), choose, close(), read);
    }

    private void choose(TextField path) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("donors.import.choose"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter("CSV", "*.csv", "*.csv.gz", "*.gz"),
                new FileChooser.ExtensionFilter("WMDA XML", "*.xml", "*.xml.gz"));
        Optional.ofNullable(chooser.showOpenDialog(body.getScene().getWindow())).ifPresent(file -> path.setText(file.getPath()));
    }

    private void read(String typed) {
        try {
            model.read(Path.of(typed.strip().replaceAll("^\"|\"$", "")));
        } catch (InvalidPathException e) {
            tools.toasts().trouble(new Trouble(e, "donors.import.no-path", typed));
        }
    }

    private void under(String title, Job job) {
        var step = Labels.plain(tools.say(title));
        job.step().subscribe(key -> step.setText(tools.say(key.isBlank() ? title : key)));
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(tools.say(title));
        bar.progressProperty().bind(job.share());
        put(new VBox(tools.look().em(1), step, bar, Labels.muted(tools.say("donors.import.nothing-yet"))),
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

    private Button close() {
        return Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close);
    }

    private void put(Node content, Button... now) {
        body.getChildren().setAll(content);
        buttons.getChildren().setAll(now);
        content.applyCss();
        now[now.length - 1].requestFocus();
    }
}

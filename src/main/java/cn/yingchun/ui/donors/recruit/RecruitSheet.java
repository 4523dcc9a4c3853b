package cn.yingchun.ui.donors.recruit;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The sheet over the window that leads through taking in a recruitment sheet.
public final class RecruitSheet {
    private static final double WIDE = 76;

    private final RecruitModel model;
    private final Tools tools;
    private final Runnable after;
    private final StackPane body = new StackPane();
    private HBox buttons = Buttons.line();
    private Subscription following = Subscription.EMPTY;

    /// @param after what to do when people have been taken in
    public RecruitSheet(RecruitModel model, Tools tools, Runnable after) {
        this.model = model;
        this.tools = tools;
        this.after = after;
    }

    public void show() {
        model.restart();
        body.setMinHeight(tools.look().em(9));
        buttons = tools.sheets().show(tools.say("donors.recruit.title"), body, tools.look().em(WIDE));
        following = model.step().subscribe(step -> show(step));
    }

    private void show(RecruitModel.Step step) {
        switch (step) {
            case RecruitModel.Choosing _ -> choosing();
            case RecruitModel.Busy _ -> busy();
            case RecruitModel.Looking looking -> looking(looking);
            case RecruitModel.Done(var added) -> {
                following.unsubscribe();
                if (body.getScene() != null) {
                    tools.sheets().close();
                }
                tools.toasts().tell(tools.say("donors.recruit.done", added));
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
        put(new VBox(tools.look().em(1), Labels.sentence(tools.say("donors.recruit.about")), form), choose, cancel(), read);
    }

    private void choose(TextField path) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("donors.import.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("XLSX, CSV", "*.xlsx", "*.csv"));
        Optional.ofNullable(chooser.showOpenDialog(body.getScene().getWindow())).ifPresent(file -> path.setText(file.getPath()));
    }

    private void read(String typed) {
        try {
            model.read(Path.of(typed.strip().replaceAll("^\"|\"$", "")));
        } catch (InvalidPathException e) {
            tools.toasts().trouble(new Trouble(e, "donors.import.no-path", typed));
        }
    }

    private void busy() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(tools.say("donors.recruit.reading"));
        put(new VBox(tools.look().em(1), Labels.plain(tools.say("donors.recruit.reading")), bar), cancel());
    }

    private void looking(RecruitModel.Looking looking) {
        var twins = new CheckBox(tools.say("donors.recruit.with-twins", looking.reading().map(found -> found.twins().size()).orElse(0)));
        var some = looking.reading().map(found -> !found.twins().isEmpty()).orElse(false);
        twins.setVisible(some);
        twins.setManaged(some);
        var take = Buttons.main("", () -> model.take(twins.isSelected()));
        twins.selectedProperty().subscribe(() -> {
            var many = looking.chosen(twins.isSelected()).size();
            take.setText(tools.say("donors.recruit.take", many));
            take.setDisable(many == 0);
        });
        var another = Buttons.plain(tools.say("donors.import.another"), model::restart);
        put(new VBox(tools.look().em(0.8), RecruitPreview.of(looking, model, tools), twins), another, cancel(), take);
    }

    private Button cancel() {
        return Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close);
    }

    private void put(Node content, Button... now) {
        body.getChildren().setAll(content);
        buttons.getChildren().setAll(now);
        content.applyCss();
        now[now.length - 1].requestFocus();
    }
}

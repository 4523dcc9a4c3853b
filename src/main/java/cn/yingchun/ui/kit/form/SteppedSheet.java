package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.kordamp.ikonli.feather.Feather;

/// A sheet that leads through a file in steps: which file, what is in it, taking it in. Each step has its own content and buttons.
public final class SteppedSheet {
    private static final double WIDE = 76;

    private final Tools tools;
    private final StackPane body = new StackPane();
    private HBox buttons = Buttons.line();

    public SteppedSheet(Tools tools) {
        this.tools = tools;
    }

    public void show(String title) {
        body.setMinHeight(tools.look().em(9));
        buttons = tools.sheets().show(tools.say(title), body, tools.look().em(WIDE));
    }

    /// Closes the sheet if it still stands; says what came of it.
    public void done(String sentence) {
        if (body.getScene() != null) {
            tools.sheets().close();
        }
        tools.toasts().tell(sentence);
    }

    /// The step that asks which file.
    ///
    /// @param about word key of what the sheet takes in
    public void askFile(String about, Consumer<Path> read, ExtensionFilter... kinds) {
        var form = new Form(tools.words());
        var path = form.text("donors.import.file");
        path.setPromptText(tools.say("donors.import.file-hint"));
        var choose = Buttons.plain(tools.say("donors.import.choose"), Feather.FOLDER, () -> choose(path, kinds));
        var go = Buttons.main(tools.say("donors.import.read"), () -> read(path.getText(), read));
        go.disableProperty().bind(path.textProperty().isEmpty());
        put(new VBox(tools.look().em(1), Labels.sentence(tools.say(about)), form), choose, cancel(), go);
    }

    /// A bar for a step that takes its time.
    public ProgressBar bar(String title) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(tools.say(title));
        return bar;
    }

    /// Shows a step. Enter means its last button.
    public void put(Node content, Button... now) {
        body.getChildren().setAll(content);
        buttons.getChildren().setAll(now);
        content.applyCss();
        now[now.length - 1].requestFocus();
    }

    public Button cancel() {
        return Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close);
    }

    private void choose(TextField path, ExtensionFilter... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("donors.import.choose"));
        chooser.getExtensionFilters().addAll(kinds);
        Optional.ofNullable(chooser.showOpenDialog(body.getScene().getWindow())).ifPresent(file -> path.setText(file.getPath()));
    }

    private void read(String typed, Consumer<Path> read) {
        try {
            read.accept(TypedPath.of(typed, "donors.import.no-path"));
        } catch (Trouble e) {
            tools.toasts().trouble(e);
        }
    }
}

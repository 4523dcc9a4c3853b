package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// Asks where a file of a fixed kind goes, and writes it away from the window.
public final class SaveSheet {
    private static final double WIDE = 46;

    private final Tools tools;
    private final String title;
    private final String about;
    private final Writing writing;

    /// Writes, and returns the sentence that says what was written.
    @FunctionalInterface
    public interface Writing {
        String write(Path file, Progress progress);
    }

    /// @param title word key
    /// @param about word key of the sentence that says what the file holds
    public SaveSheet(Tools tools, String title, String about, Writing writing) {
        this.tools = tools;
        this.title = title;
        this.about = about;
        this.writing = writing;
    }

    /// @param name   of the file that is offered, without day and ending
    /// @param ending without the dot
    public void show(String name, String ending) {
        var form = new Form(tools.words());
        var file = form.text("kit.out.file");
        file.setText(tools.habits().folder().get().resolve(name + "-" + LocalDate.now(ZoneId.systemDefault()) + "." + ending).toString());
        var choose = Buttons.plain(tools.say("kit.out.choose"), Feather.FOLDER, () -> choose(file, "*." + ending));
        var write = Buttons.main(tools.say("kit.out.write"), () -> write(file.getText()));
        write.disableProperty().bind(file.textProperty().isEmpty());
        tools.sheets().show(tools.say(title), new VBox(tools.look().em(1), Labels.sentence(tools.say(about)), form), tools.look().em(WIDE),
                choose, Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close), write);
    }

    private void choose(TextField file, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("kit.out.choose"));
        chooser.setInitialFileName(Path.of(file.getText()).getFileName().toString());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, ending));
        Optional.ofNullable(chooser.showSaveDialog(file.getScene().getWindow())).ifPresent(chosen -> file.setText(chosen.getPath()));
    }

    private void write(String typed) {
        try {
            var file = TypedPath.of(typed, "kit.out.no-path");
            tools.sheets().close();
            tools.work().run("kit.out.writing", progress -> writing.write(file, progress), tools.toasts()::tell);
        } catch (Trouble e) {
            tools.toasts().trouble(e);
        }
    }
}

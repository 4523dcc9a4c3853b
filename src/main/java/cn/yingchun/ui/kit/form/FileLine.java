package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Tools;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A path that is typed, pasted or chosen.
public final class FileLine {
    private final Tools tools;
    private final TextField field;

    public FileLine(Tools tools, Form form, String key) {
        this.tools = tools;
        field = form.text(key);
    }

    public void show(String path) {
        field.setText(path);
    }

    /// The button that opens the system's chooser for a folder.
    public Button folder() {
        return choose("sync.act.folder", window -> new DirectoryChooser().showDialog(window));
    }

    /// The same for a file.
    public Button file(String... endings) {
        return choose("sync.act.file", window -> {
            var chooser = new FileChooser();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Yingchun", Arrays.stream(endings).map("*"::concat).toList()));
            return chooser.showOpenDialog(window);
        });
    }

    private Button choose(String key, Function<Window, @Nullable File> dialog) {
        return Buttons.plain(tools.say(key), Feather.FOLDER, () -> Optional.ofNullable(
                dialog.apply(field.getScene().getWindow())).ifPresent(chosen -> field.setText(chosen.getPath())));
    }

    /// @throws Trouble `sync.path.none`
    public Path path() {
        var typed = field.getText() == null ? "" : field.getText();
        if (TypedPath.bare(typed).isBlank()) {
            throw new Trouble("sync.path.none");
        }
        return TypedPath.of(typed, "sync.path.none");
    }
}

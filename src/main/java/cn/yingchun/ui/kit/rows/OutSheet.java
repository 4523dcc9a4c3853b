package cn.yingchun.ui.kit.rows;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.sheet.ListingFile;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.TypedPath;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// Asks what of a table goes out, as what kind of file, and where to.
final class OutSheet<T> {
    private static final double WIDE = 46;

    private final Outgoing<T> outgoing;
    private final Tools tools;

    OutSheet(Outgoing<T> outgoing, Tools tools) {
        this.outgoing = outgoing;
        this.tools = tools;
    }

    void show() {
        var form = new Form(tools.words());
        var kind = form.choice("kit.out.kind", List.of(ListingFile.XLSX, ListingFile.CSV, ListingFile.PDF), one -> "kit.out." + one.ending());
        var extent = form.choice("kit.out.extent", outgoing.extents(), Outgoing.Extent::key);
        var why = form.text("kit.out.why");
        var file = form.text("kit.out.file");
        extent.getSelectionModel().selectFirst();
        kind.getSelectionModel().selectedItemProperty().subscribe((_, now) -> file.setText(ending(file.getText(), now)));
        file.setText(tools.habits().folder().get().resolve(fileName()).toString());
        kind.getSelectionModel().selectFirst();
        var about = Labels.sentence(tools.say("kit.out.about", outgoing.part(outgoing.extents().getFirst()).size(), outgoing.columns().size()));
        var choose = Buttons.plain(tools.say("kit.out.choose"), Feather.FOLDER, () -> choose(file, kind));
        var cancel = Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close);
        var write = Buttons.main(tools.say("kit.out.write"), () -> write(extent.getValue(), file.getText(), why.getText().strip()));
        write.disableProperty().bind(file.textProperty().isEmpty());
        tools.sheets().show(tools.say("kit.out.title", tools.say(outgoing.name())), new VBox(tools.look().em(1), about, form),
                tools.look().em(WIDE), choose, cancel, write);
    }

    /// The table's name and the day; never the name of a person.
    private String fileName() {
        return tools.say(outgoing.name()).replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + "-" + LocalDate.now(java.time.ZoneId.systemDefault());
    }

    private static String ending(String path, ListingFile kind) {
        return path.isBlank() ? path : path.replaceAll("\\.(xlsx|csv|pdf)$", "") + "." + kind.ending();
    }

    private void choose(TextField file, ChoiceBox<ListingFile> kind) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("kit.out.choose"));
        chooser.setInitialFileName(Path.of(file.getText()).getFileName().toString());
        var ending = "*." + kind.getValue().ending();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, ending));
        Optional.ofNullable(chooser.showSaveDialog(file.getScene().getWindow())).ifPresent(chosen -> file.setText(chosen.getPath()));
    }

    private void write(Outgoing.Extent extent, String typed, String why) {
        if (why.isEmpty()) {
            tools.toasts().trouble(new Trouble("kit.out.no-why"));
            return;
        }
        Path file;
        try {
            file = TypedPath.of(typed, "kit.out.no-path");
        } catch (Trouble e) {
            tools.toasts().trouble(e);
            return;
        }
        tools.sheets().close();
        tools.work().run("kit.out.writing", _ -> outgoing.write(extent, file, why, tools),
                rows -> tools.toasts().tell(tools.say("kit.out.done", rows, file.toString())));
    }
}

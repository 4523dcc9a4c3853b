package cn.yingchun.ui.cases.print;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.Printing;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/// Print…: which paper, in which language, for whom, into which folder.
public final class PrintSheet {
    private static final int COLUMNS = 2;

    private final Tools tools;
    private final ToggleGroup choice = new ToggleGroup();

    private PrintSheet(Tools tools) {
        this.tools = tools;
    }

    /// @param first  the paper that is chosen already
    /// @param folder proposed
    public static void show(Tools tools, PaperKind first, Path folder, BiConsumer<Printing.Order, Consumer<Optional<Trouble>>> deed) {
        new PrintSheet(tools).show(first, folder, deed);
    }

    private void show(PaperKind first, Path folder, BiConsumer<Printing.Order, Consumer<Optional<Trouble>>> deed) {
        var papers = papers(first);
        var form = new Form(tools.words());
        var why = form.text("cases.print.why");
        why.setPromptText(tools.say("cases.print.why-hint"));
        var language = form.choice("cases.print.language", List.of(Words.ZH, Words.EN), words -> words == Words.ZH ? "cases.print.language-zh" : "cases.print.language-en");
        language.setValue(Words.ZH);
        var place = form.text("cases.print.folder");
        place.show(Optional.of(folder.toString()));
        var browse = Buttons.plain(tools.say("cases.print.browse"), Feather.FOLDER, () -> browse().ifPresent(chosen -> place.show(Optional.of(chosen.toString()))));
        new ActSheet(tools, papers, form, Buttons.line(browse), Labels.sentence(tools.say("cases.print.warning"))).wide(52)
                .verb(tools.say("cases.print.verb"), told -> deed.accept(new Printing.Order((PaperKind) choice.getSelectedToggle().getUserData(),
                        language.getValue(), path(place.leave()), why.leave().orElseThrow(() -> new Trouble("cases.print.why-missing"))), told))
                .show(tools.say("cases.print.title"));
    }

    private GridPane papers(PaperKind first) {
        var grid = new GridPane();
        grid.getStyleClass().add("papers");
        int place = 0;
        var rows = (PaperKind.values().length + COLUMNS - 1) / COLUMNS;
        for (var kind : PaperKind.values()) {
            var button = new RadioButton(tools.say(kind.key()));
            button.setId("paper-" + kind.code());
            button.setUserData(kind);
            button.setToggleGroup(choice);
            button.setSelected(kind == first);
            grid.add(button, place / rows, place % rows);
            place++;
        }
        return grid;
    }

    private Optional<Path> browse() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(tools.say("cases.print.folder"));
        return Optional.ofNullable(chooser.showDialog(tools.sheets().getScene().getWindow())).map(java.io.File::toPath);
    }

    private static Path path(Optional<String> text) {
        try {
            return Path.of(text.orElseThrow(() -> new Trouble("cases.print.no-folder")));
        } catch (InvalidPathException e) {
            throw new Trouble(e, "cases.print.no-folder");
        }
    }
}

package cn.yingchun.ui.patients.shelf;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.TypedPath;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// Allele names, codes and haplotype frequencies: what searches use now, and where a newer file is taken in.
public final class ShelfSheet {
    private static final double WIDE = 66;

    private final ShelfModel model;
    private final Tools tools;
    private final VBox items = new VBox();
    private final VBox told = new VBox();
    private final VBox body = new VBox();
    private final HBox under = new HBox();

    public ShelfSheet(ShelfModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    public void show() {
        items.setSpacing(tools.look().em(0.35));
        told.setSpacing(tools.look().em(0.3));
        under.setSpacing(tools.look().em(0.8));
        under.setAlignment(Pos.CENTER_LEFT);
        body.setSpacing(tools.look().em(0.8));
        var form = form();
        body.getChildren().setAll(Labels.sentence(tools.say("shelf.about")), items, Labels.heading(tools.say("shelf.take-in")), form, under, told);
        var shown = model.items().subscribe(this::list);
        var heard = model.told().subscribe(sentences -> told.getChildren().setAll(sentences.stream()
                .<Node>map(sentence -> Labels.sentence(sentence.apply(tools.words()))).toList()));
        var running = model.running().subscribe(job -> {
            form.setDisable(job.isPresent());
            under.getChildren().setAll(job.map(one -> bar(one.share())).orElse(List.of()));
        });
        body.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                shown.and(heard).and(running).unsubscribe();
            }
        });
        tools.sheets().show(tools.say("shelf.title"), body, tools.look().em(WIDE),
                Buttons.plain(tools.say("patients.compare.close"), tools.sheets()::close));
        model.look();
    }

    private List<Node> bar(javafx.beans.value.ObservableValue<Number> share) {
        var bar = new ProgressBar();
        bar.setPrefWidth(tools.look().em(24));
        bar.setAccessibleText(tools.say("shelf.taking"));
        bar.progressProperty().bind(share);
        return List.of(Labels.plain(tools.say("shelf.taking")), bar, Buttons.plain(tools.say("kit.sheet.cancel"), model::cancel));
    }

    private void list(List<ShelfItem> shelf) {
        items.getChildren().clear();
        for (var kind : ShelfKind.values()) {
            items.getChildren().add(Labels.heading(tools.say(kind.key(""))));
            var of = shelf.stream().filter(item -> item.kind() == kind).toList();
            of.forEach(item -> items.getChildren().add(line(item)));
            if (of.isEmpty()) {
                items.getChildren().add(Labels.muted(tools.say(kind.key(".none"))));
            }
        }
    }

    private Node line(ShelfItem item) {
        var facts = new java.util.ArrayList<String>();
        if (item.kind() == ShelfKind.FREQUENCIES) {
            facts.add(item.people().isEmpty() ? tools.say("shelf.for-everybody") : tools.say("shelf.for", item.people()));
        }
        if (item.size() > 0) {
            facts.add(tools.say(item.kind().key(".size"), item.size()));
        }
        facts.add(item.takenOn().map(day -> tools.say("shelf.taken", day)).orElse(tools.say("shelf.built-in")));
        var line = new HBox(tools.look().em(0.7), Labels.plain(Labels.source(item.name(), tools.words())), Labels.muted(String.join(" · ", facts)));
        line.setAlignment(Pos.BASELINE_LEFT);
        if (!item.used()) {
            line.getChildren().add(new Chip(tools.say("shelf.kept"), Chip.Tone.PLAIN));
        }
        return line;
    }

    private VBox form() {
        var form = new Form(tools.words());
        var kind = form.choice("shelf.kind", List.of(ShelfKind.values()), one -> one.key(".file"));
        kind.setValue(ShelfKind.NOMENCLATURE);
        var path = form.text("shelf.path");
        var registry = form.text("shelf.registry");
        var ethnicity = form.text("shelf.ethnicity");
        kind.valueProperty().subscribe(chosen -> {
            registry.setDisable(chosen != ShelfKind.FREQUENCIES);
            ethnicity.setDisable(chosen != ShelfKind.FREQUENCIES);
        });
        var folder = Buttons.plain(tools.say("shelf.choose-folder"), Feather.FOLDER, () -> chooseFolder(path));
        folder.disableProperty().bind(kind.valueProperty().isNotEqualTo(ShelfKind.NOMENCLATURE));
        var take = Buttons.main(tools.say("shelf.take"), () -> take(kind, path.getText(), registry.getText(), ethnicity.getText()));
        take.disableProperty().bind(path.textProperty().isEmpty());
        return new VBox(tools.look().em(0.7), form,
                Buttons.line(Buttons.plain(tools.say("shelf.choose-file"), Feather.FILE, () -> chooseFile(path)), folder, take));
    }

    private void take(ChoiceBox<ShelfKind> kind, String path, String registry, String ethnicity) {
        try {
            model.take(new ShelfTaking(kind.getValue(), TypedPath.of(path, "donors.import.no-path"), registry, ethnicity));
        } catch (Trouble e) {
            told.getChildren().setAll(Labels.sentence(e.in(tools.words())));
        }
    }

    private void chooseFile(TextField path) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("shelf.choose-file"));
        put(path, Optional.ofNullable(chooser.showOpenDialog(body.getScene().getWindow())));
    }

    private void chooseFolder(TextField path) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(tools.say("shelf.choose-folder"));
        put(path, Optional.ofNullable(chooser.showDialog(body.getScene().getWindow())));
    }

    private static void put(TextField path, Optional<File> chosen) {
        chosen.ifPresent(file -> path.setText(file.getPath()));
    }
}

package cn.yingchun.ui.patients;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.xml.Hml;
import cn.yingchun.exchange.xml.HmlSample;
import cn.yingchun.ui.kit.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.stage.FileChooser;

/// A laboratory's report as a file: HML 1.0.1, or a GL string in a text file. Of several samples a person chooses one.
final class ReportFile {
    /// Consensus sequences make reports long; a longer file is something else.
    private static final long MOST_BYTES = 64L << 20;

    private final Tools tools;
    private final TextArea typing;

    ReportFile(Tools tools, TextArea typing) {
        this.tools = tools;
        this.typing = typing;
    }

    void choose(Node beside) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("patients.verb.file"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter("HML", "*.hml", "*.xml"),
                new FileChooser.ExtensionFilter("GL", "*.txt", "*.gl", "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(beside.getScene().getWindow())).ifPresent(file -> take(file.toPath(), beside));
    }

    /// Reads away from the window; the typing field then shows the sample's GL string, judged like one that was pasted.
    void take(Path file, Node beside) {
        tools.work().run("patients.file.reading", _ -> samples(file), samples -> {
            if (samples.size() == 1) {
                typing.setText(samples.getFirst().gl());
            } else {
                menu(samples).show(beside, Side.TOP, 0, 0);
            }
        });
    }

    private ContextMenu menu(List<HmlSample> samples) {
        var menu = new ContextMenu();
        samples.forEach(sample -> {
            var item = new MenuItem(tools.say("patients.file.sample", sample.id(), sample.typedOn()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> typing.setText(sample.gl()));
            menu.getItems().add(item);
        });
        return menu;
    }

    private static List<HmlSample> samples(Path file) {
        var text = read(file);
        return Hml.isHml(text) ? Hml.read(text) : List.of(new HmlSample("", "", "", "", text.strip()));
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Trouble("exchange.hml.unreadable");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unreadable", file.getFileName());
        }
    }
}

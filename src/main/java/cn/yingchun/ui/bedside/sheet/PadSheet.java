package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.ui.bedside.pad.Ask;
import cn.yingchun.ui.bedside.pad.Entry;
import cn.yingchun.ui.bedside.pad.NumberPad;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The number pad on a sheet: the last Enter writes, and the sheet closes when it is safe on the disk.
public final class PadSheet {
    private static final String STYLE = Objects.requireNonNull(PadSheet.class.getResource("/theme/bedside.css")).toExternalForm();

    private PadSheet() {}

    /// What a pad asks for under which title, and what time it is.
    public record Question(String title, List<Ask> asks, Supplier<Instant> now) {}

    public static void show(Tools tools, Question question, Sink<Map<String, Double>> sink) {
        show(tools, question, new Form(tools.words()), sink);
    }

    /// @param below what stands under the pad, such as a field for a bar code; the time comes last
    public static void show(Tools tools, Question question, Form below, Sink<Map<String, Double>> sink) {
        var entry = new Entry(tools.words(), question.asks());
        var body = new VBox();
        var sheet = large(tools, body).wide(question.asks().size() > NumberPad.ONE_COLUMN ? 92 : 66);
        var when = new When(below, question.now());
        var pad = new NumberPad(tools.look(), entry, numbers -> sheet.attempt(told -> sink.write(numbers, when.at(), told)));
        body.getChildren().addAll(pad, below);
        sheet.verb(tools.say("bedside.sheet.write"), told -> {
            if (entry.whole()) {
                sink.write(entry.values(), when.at(), told);
            }
        }).show(question.title());
    }

    /// A sheet with the large letters of the bed.
    public static ActSheet large(Tools tools, Node body) {
        var around = new VBox(body);
        around.getStyleClass().add("bed-sheet");
        around.setStyle(tools.look().armsLength());
        around.getStylesheets().add(STYLE);
        return new ActSheet(tools, around).large();
    }
}

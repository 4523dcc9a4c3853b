package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.pad.Ask;
import cn.yingchun.ui.bedside.pad.Entry;
import cn.yingchun.ui.bedside.pad.NumberPad;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The number pad on a sheet: the last Enter writes, and the sheet closes when it is safe on the disk.
public final class PadSheet {
    private static final String STYLE = Objects.requireNonNull(PadSheet.class.getResource("/theme/bedside.css")).toExternalForm();

    private PadSheet() {}

    public static void show(Tools tools, String title, List<Ask> asks, BiConsumer<Map<String, Double>, Consumer<Optional<Trouble>>> deed) {
        show(tools, title, asks, List.of(), deed);
    }

    /// @param below what stands under the pad, such as a field for a bar code
    static void show(Tools tools, String title, List<Ask> asks, List<Node> below, BiConsumer<Map<String, Double>, Consumer<Optional<Trouble>>> deed) {
        var entry = new Entry(tools.words(), asks);
        var body = new VBox();
        var sheet = large(tools, body).wide(asks.size() > NumberPad.ONE_COLUMN ? 92 : 66);
        var pad = new NumberPad(tools.look(), entry, numbers -> sheet.attempt(told -> deed.accept(numbers, told)));
        body.getChildren().add(pad);
        body.getChildren().addAll(below);
        sheet.verb(tools.say("bedside.sheet.write"), told -> {
            if (entry.whole()) {
                deed.accept(entry.values(), told);
            }
        }).show(title);
    }

    /// A sheet with the large letters of the bed.
    static ActSheet large(Tools tools, Node body) {
        var around = new VBox(body);
        around.getStyleClass().add("bed-sheet");
        around.setStyle(tools.look().armsLength());
        around.getStylesheets().add(STYLE);
        return new ActSheet(tools, around).large();
    }
}

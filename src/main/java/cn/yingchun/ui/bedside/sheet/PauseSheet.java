package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;

/// Stops the machine for a while: one press names the reason.
public final class PauseSheet {
    private static final List<String> REASONS = List.of("bedside.pause.vein", "bedside.pause.pressure", "bedside.pause.tingling",
            "bedside.pause.donor", "bedside.pause.machine", "bedside.pause.other");

    private PauseSheet() {}

    public static void show(Tools tools, BiConsumer<String, Consumer<Optional<Trouble>>> deed) {
        var reasons = new FlowPane();
        reasons.getStyleClass().add("bed-choices");
        var sheet = PadSheet.large(tools, reasons).wide(56);
        REASONS.forEach(key -> {
            var why = tools.say(key);
            var button = Buttons.plain(why, () -> sheet.attempt(told -> deed.accept(why, told)));
            button.getStyleClass().add("bed-button");
            reasons.getChildren().add(button);
        });
        sheet.show(tools.say("bedside.pause.title"));
    }
}

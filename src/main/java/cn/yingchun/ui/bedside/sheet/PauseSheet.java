package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Stops the machine for a while: one press names the reason.
public final class PauseSheet {
    private static final List<String> REASONS = List.of("bedside.pause.vein", "bedside.pause.pressure", "bedside.pause.tingling",
            "bedside.pause.donor", "bedside.pause.machine", "bedside.pause.other");

    private PauseSheet() {}

    public static void show(Tools tools, Supplier<Instant> now, Sink<String> sink) {
        var form = new Form(tools.words());
        var when = new When(form, now);
        var reasons = new FlowPane();
        reasons.getStyleClass().add("bed-choices");
        var sheet = PadSheet.large(tools, new VBox(reasons, form)).wide(62);
        REASONS.forEach(key -> {
            var why = tools.say(key);
            var button = Buttons.plain(why, () -> sheet.attempt(told -> sink.write(why, when.at(), told)));
            button.getStyleClass().add("bed-button");
            reasons.getChildren().add(button);
        });
        sheet.show(tools.say("bedside.pause.title"));
    }
}

package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Corrects a line of the log: it is struck through with a reason and stays readable; the right one is written anew.
public final class StrikeSheet {
    private StrikeSheet() {}

    public static void show(Tools tools, BedsidePicture.Line line, Sink<String> sink) {
        var form = new Form(tools.words());
        var why = form.text("bedside.strike.why");
        var body = new VBox(Labels.sentence(tools.say("bedside.strike.about", line.text())), form);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(56)
                .verb(tools.say("bedside.strike.verb"), told -> sink.write(why.leave().orElse(""), Optional.empty(), told))
                .show(tools.say("bedside.strike.title"));
    }
}

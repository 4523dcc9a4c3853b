package cn.yingchun.ui.patients;

import cn.yingchun.hla.read.Part;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.Locale;
import javafx.scene.layout.HBox;

/// One part of a typing: accepted, ambiguous or refused, the text, and why.
final class TypedLine {
    private TypedLine() {}

    static HBox of(Part part, Tools tools) {
        var tone = switch (part.verdict()) {
            case ACCEPTED -> Chip.Tone.GOOD;
            case AMBIGUOUS -> Chip.Tone.WARN;
            case REFUSED -> Chip.Tone.STOP;
        };
        var chip = new Chip(tools.say("patients.verdict." + part.verdict().name().toLowerCase(Locale.ROOT)), tone);
        chip.setMinWidth(tools.look().em(6.4));
        var text = Labels.plain(part.text());
        text.setPrefWidth(tools.look().em(14));
        text.setMinWidth(tools.look().em(10));
        var line = new HBox(chip, text, Labels.muted(tools.say(part.remark().key(), part.remark().arguments().toArray())));
        line.getStyleClass().add("typed-line");
        return line;
    }
}

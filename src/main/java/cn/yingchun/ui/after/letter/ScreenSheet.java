package cn.yingchun.ui.after.letter;

import cn.yingchun.domain.cases.LetterFact.Decision;
import cn.yingchun.domain.cases.LetterFact.Handling;
import cn.yingchun.domain.letters.Known;
import cn.yingchun.domain.letters.Mark;
import cn.yingchun.domain.letters.Redaction;
import cn.yingchun.domain.letters.Screening;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.work.after.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Reads a letter for identities: each mark is kept, blanked or written anew; the copy is shown as it will go.
final class ScreenSheet {
    private static final double WIDE = 64;

    private final Tools tools;
    private final String original;
    private final List<Line> lines = new ArrayList<>();
    private final Label copy = Labels.sentence("");

    /// A mark and what is decided about it.
    private record Line(Mark mark, ChoiceBox<Handling> handling, TextField instead) {}

    private ScreenSheet(Tools tools, String original) {
        this.tools = tools;
        this.original = original;
    }

    /// What a read letter does.
    interface Deed {
        void screened(List<Decision> decisions, boolean pictures, Consumer<Optional<Trouble>> told);
    }

    static void show(Tools tools, Letters.Unsealed unsealed, Deed deed) {
        new ScreenSheet(tools, unsealed.original()).show(unsealed.known(), deed);
    }

    private void show(Known known, Deed deed) {
        var form = new Form(tools.words());
        for (var mark : new Screening().of(original, known)) {
            var handling = form.choice(tools.say("after.mark.line", tools.say(mark.kind().key()), mark.text()), List.of(Handling.values()),
                    one -> TakeSheet.key("after.handling", one));
            handling.setValue(Handling.BLANK);
            var instead = form.text("after.mark.instead");
            instead.disableProperty().bind(handling.valueProperty().isNotEqualTo(Handling.REWRITE));
            handling.valueProperty().subscribe(this::follow);
            instead.textProperty().subscribe(this::follow);
            lines.add(new Line(mark, handling, instead));
        }
        var pictures = new CheckBox(tools.say("after.letter.pictures-seen"));
        pictures.setWrapText(true);
        follow();
        new ActSheet(tools, lines.isEmpty() ? Labels.muted(tools.say("after.mark.none")) : form, pictures, Labels.heading(tools.say("after.letter.copy")), copy)
                .wide(WIDE).verb(tools.say("after.verb.screen"), told -> deed.screened(decisions(), pictures.isSelected(), told))
                .show(tools.say("after.letter.screening"));
    }

    private void follow() {
        copy.setText(Redaction.of(original, decisions()));
    }

    private List<Decision> decisions() {
        return lines.stream().map(line -> new Decision(line.mark().kind().name(), line.mark().at(), line.mark().text(), line.handling().getValue(),
                Optional.ofNullable(line.instead().getText()).filter(text -> line.handling().getValue() == Handling.REWRITE && !text.isBlank()))).toList();
    }
}

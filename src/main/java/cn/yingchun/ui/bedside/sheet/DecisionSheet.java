package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.ProductFact.Choice;
import cn.yingchun.domain.cases.ProductFact.SecondDayDecided;
import cn.yingchun.domain.collect.SecondDay;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Tiles;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What to do after a run, in words: the cells against what is asked for, what follows, and each condition of another run
/// with whether it holds now.
public final class DecisionSheet {
    private DecisionSheet() {}

    public static void show(Tools tools, BedsidePicture picture, Sink<SecondDayDecided> sink) {
        var second = picture.second();
        var body = new VBox();
        body.getStyleClass().add("bed-column");
        second.collected().cd34PerKg().ifPresent(cells -> second.collected().target().ifPresent(target -> body.getChildren().add(
                Labels.sentence(tools.say("bedside.decide.cells", Tiles.plain(cells), Tiles.plain(target.targetCd34PerKg()),
                        Tiles.plain(target.minimumCd34PerKg()), target.version(), Tiles.plain(target.recipientKg()))))));
        var advice = Labels.sentence("→  " + tools.say(second.advice().key()));
        advice.getStyleClass().add("advice");
        body.getChildren().addAll(advice, Labels.heading(tools.say("bedside.decide.guard")));
        for (var condition : SecondDay.Hindrance.values()) {
            var open = second.hindrances().contains(condition);
            var line = Labels.sentence((open ? "△  " : "✓  ") + tools.say(open ? condition.key() : condition.key().replace("hindrance", "met")));
            line.getStyleClass().add(open ? "unmet" : "met");
            body.getChildren().add(line);
        }
        var form = new Form(tools.words());
        var physician = form.text("bedside.decide.physician");
        var choices = new FlowPane();
        choices.getStyleClass().add("bed-choices");
        body.getChildren().addAll(form, choices);
        var sheet = PadSheet.large(tools, body).wide(78);
        var run = Math.max(1, picture.file().each(RunRecorded.class).size());
        for (var choice : Choice.values()) {
            var button = Buttons.plain(tools.say("tell.choice." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    () -> sheet.attempt(told -> sink.write(new SecondDayDecided(run, choice, RunSheets.needed(physician)), Optional.empty(), told)));
            button.getStyleClass().add("bed-button");
            choices.getChildren().add(button);
        }
        sheet.show(tools.say("bedside.verb.decide"));
    }
}

package cn.yingchun.ui.bedside.sheet.bag;

import cn.yingchun.domain.cases.ProductFact.Disposition;
import cn.yingchun.domain.cases.ProductFact.ExcursionJudged;
import cn.yingchun.domain.cases.ProductFact.Passed;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.ProductFact.Travelled;
import cn.yingchun.domain.product.Custody;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.sheet.PadSheet;
import cn.yingchun.ui.bedside.sheet.RunSheets;
import cn.yingchun.ui.bedside.sheet.Sink;
import cn.yingchun.ui.bedside.sheet.When;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The way of a bag: passed on, read from the temperature logger, judged where it was too warm or too late, received.
public final class CustodySheets {
    private static final Numbers CELSIUS = new Numbers(-80, 45, 1);

    /// A decision about an excursion with its reason.
    public record Judged(ExcursionJudged decision, String why) {}

    private CustodySheets() {}

    public static void pass(Tools tools, BedsidePicture picture, Supplier<Instant> now, Sink<Passed> sink) {
        var bag = bag(picture, Custody::travelling, "bedside.custody.not-travelling");
        var form = new Form(tools.words());
        var to = form.text("bedside.custody.to");
        var celsius = form.number("bedside.hand.celsius", CELSIUS);
        var when = new When(form, now);
        var whole = new CheckBox(tools.say("bedside.custody.seal-whole"));
        whole.setSelected(true);
        var holder = bag.now().map(Custody.Step::holder).orElse("");
        var body = new VBox(Labels.sentence(tools.say("bedside.custody.from", holder)), form, whole);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(62).verb(tools.say("bedside.custody.pass"), told -> {
            var at = when.at();
            sink.write(new Passed(bag.run(), at.orElseGet(now), holder, RunSheets.needed(to), RunSheets.needed(celsius), whole.isSelected()), at, told);
        }).show(tools.say("bedside.custody.pass-title", bag.run()));
    }

    public static void logger(Tools tools, BedsidePicture picture, Sink<Travelled> sink) {
        var bag = bag(picture, one -> one.now().isPresent(), "bedside.custody.not-left");
        var form = new Form(tools.words());
        var low = form.number("bedside.custody.lowest", CELSIUS);
        var high = form.number("bedside.custody.highest", CELSIUS);
        PadSheet.large(tools, form).wide(56).verb(tools.say("bedside.sheet.write"), told -> {
            var lowest = RunSheets.needed(low);
            var highest = RunSheets.needed(high);
            if (lowest > highest) {
                throw new Trouble("bedside.custody.turned");
            }
            sink.write(new Travelled(bag.run(), lowest, highest), Optional.empty(), told);
        }).show(tools.say("bedside.custody.logger-title", bag.run()));
    }

    public static void receive(Tools tools, BedsidePicture picture, Supplier<Instant> now, Sink<Received> sink) {
        var bag = bag(picture, Custody::travelling, "bedside.custody.not-travelling");
        var form = new Form(tools.words());
        var celsius = form.number("bedside.hand.celsius", CELSIUS);
        var when = new When(form, now);
        PadSheet.large(tools, form).wide(56).verb(tools.say("bedside.custody.receive"), told -> {
            var at = when.at();
            sink.write(new Received(bag.run(), at.orElseGet(now), RunSheets.needed(celsius)), at, told);
        }).show(tools.say("bedside.custody.receive-title", bag.run()));
    }

    /// One of three decisions about an excursion.
    public static void judge(Tools tools, BedsidePicture picture, Sink<Judged> sink) {
        var bag = bag(picture, one -> !one.excursions().isEmpty(), "bedside.custody.no-excursion");
        var form = new Form(tools.words());
        var physician = form.text("bedside.decide.physician");
        var why = form.text("bedside.custody.why");
        var choices = new FlowPane();
        choices.getStyleClass().add("bed-choices");
        var body = new VBox();
        bag.excursions().forEach(alarm -> body.getChildren().add(Labels.sentence(alarm.in(tools.words()))));
        body.getChildren().addAll(form, choices);
        body.getStyleClass().add("bed-column");
        var sheet = PadSheet.large(tools, body).wide(74);
        for (var disposition : Disposition.values()) {
            var button = Buttons.plain(tools.say("tell.disposition." + disposition.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    () -> sheet.attempt(told -> sink.write(new Judged(new ExcursionJudged(bag.run(), disposition, RunSheets.needed(physician)),
                            RunSheets.needed(why)), Optional.empty(), told)));
            button.getStyleClass().add("bed-button");
            choices.getChildren().add(button);
        }
        sheet.show(tools.say("bedside.custody.judge-title", bag.run()));
    }

    private static Custody bag(BedsidePicture picture, Predicate<Custody> which, String none) {
        return picture.custody().stream().filter(which).reduce((_, last) -> last).orElseThrow(() -> new Trouble(none));
    }
}

package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.ProductFact.Choice;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.SecondDayDecided;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.pad.Ask;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What happens to a bag at the hospital: counted, decided upon, handed over.
public final class BagSheets {
    private static final List<Ask> COUNTS = List.of(Ask.of("PRODUCT_VOLUME", 1), Ask.of("PRODUCT_CD34", 0), Ask.of("PRODUCT_WBC", 1),
            Ask.of("PERCENT", 1).called("bedside.ask.mnc"), Ask.of("PERCENT", 1).called("bedside.ask.haematocrit"),
            Ask.of("PERCENT", 1).called("bedside.ask.viability"), Ask.of("BAGS", 0));

    private BagSheets() {}

    public static void product(Tools tools, BedsidePicture picture, BiConsumer<ProductCounted, Consumer<Optional<Trouble>>> deed) {
        var run = picture.file().each(RunRecorded.class).size();
        if (run == 0) {
            tools.toasts().trouble(new Trouble("bedside.product.no-run"));
            return;
        }
        var form = new Form(tools.words());
        var din = form.text("bedside.ask.din");
        PadSheet.show(tools, tools.say("bedside.product.title", run), COUNTS, List.of(form), (numbers, told) -> deed.accept(
                new ProductCounted(run, Pads.given(numbers, "PRODUCT_VOLUME"), Pads.given(numbers, "PRODUCT_WBC"), Pads.given(numbers, "mnc"), Pads.given(numbers, "PRODUCT_CD34"),
                        Pads.given(numbers, "haematocrit"), Pads.given(numbers, "viability"), (int) Pads.given(numbers, "BAGS"), din.leave()), told));
    }

    public static void decide(Tools tools, BedsidePicture picture, BiConsumer<SecondDayDecided, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var physician = form.text("bedside.decide.physician");
        var choices = new FlowPane();
        choices.getStyleClass().add("bed-choices");
        var body = new VBox(Labels.sentence(tools.say(picture.second().advice().key())), form, choices);
        picture.second().hindrances().forEach(one -> body.getChildren().add(1, Labels.muted("△  " + tools.say(one.key()))));
        body.getStyleClass().add("bed-column");
        var sheet = PadSheet.large(tools, body).wide(62);
        var run = Math.max(1, picture.file().each(RunRecorded.class).size());
        for (var choice : Choice.values()) {
            var button = Buttons.plain(tools.say("tell.choice." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    () -> sheet.attempt(told -> deed.accept(new SecondDayDecided(run, choice, RunSheets.needed(physician)), told)));
            button.getStyleClass().add("bed-button");
            choices.getChildren().add(button);
        }
        sheet.show(tools.say("bedside.verb.decide"));
    }

    public static void handOver(Tools tools, BedsidePicture picture, Clock clock, BiConsumer<HandedOver, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var courier = form.text("bedside.hand.courier");
        var seal = form.text("bedside.hand.seal");
        var celsius = form.number("bedside.hand.celsius", new Numbers(-80, 45, 1));
        var handed = picture.file().each(HandedOver.class).size();
        PadSheet.large(tools, form).wide(56).verb(tools.say("bedside.hand.verb"), told -> deed.accept(new HandedOver(handed + 1, clock.instant(),
                        RunSheets.needed(courier), RunSheets.needed(seal), RunSheets.needed(celsius)), told))
                .show(tools.say("bedside.hand.title", handed + 1));
    }
}

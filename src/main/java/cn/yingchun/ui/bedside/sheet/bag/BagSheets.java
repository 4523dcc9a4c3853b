package cn.yingchun.ui.bedside.sheet.bag;

import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.identifier.ProductCode;
import cn.yingchun.domain.product.BagLabels;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.pad.Ask;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.sheet.Colleagues;
import cn.yingchun.ui.bedside.sheet.PadSheet;
import cn.yingchun.ui.bedside.sheet.Pads;
import cn.yingchun.ui.bedside.sheet.RunSheets;
import cn.yingchun.ui.bedside.sheet.SecondSign;
import cn.yingchun.ui.bedside.sheet.Sink;
import cn.yingchun.ui.bedside.sheet.When;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/// What happens to a bag at the hospital: counted, labelled, released.
public final class BagSheets {
    private static final List<Ask> COUNTS = List.of(Ask.of("PRODUCT_VOLUME", 1), Ask.of("PRODUCT_CD34", 0), Ask.of("PRODUCT_WBC", 1),
            Ask.of("PERCENT", 1).called("bedside.ask.mnc"), Ask.of("PERCENT", 1).called("bedside.ask.haematocrit"),
            Ask.of("PERCENT", 1).called("bedside.ask.viability"), Ask.of("BAGS", 0));
    /// ISBT 128 descriptions of mobilised HPC, Apheresis [S59].
    private static final List<String> DESCRIPTIONS = List.of("S1128", "S1194", "S1195", "S1310");
    private static final String LOCAL = "local";
    /// At the very most from the end of collection to the patient (alarm A21).
    private static final Duration KEEPS = Duration.ofDays(3);

    /// A bag that leaves, and who released it together with the one at the screen.
    public record Release(HandedOver bag, SecondSign.Typed second) {}

    private BagSheets() {}

    public static void product(Tools tools, BedsidePicture picture, Supplier<Instant> now, Sink<ProductCounted> sink) {
        var run = picture.file().each(RunRecorded.class).size();
        if (run == 0) {
            tools.toasts().trouble(new Trouble("bedside.product.no-run"));
            return;
        }
        var form = new Form(tools.words());
        var din = form.add("bedside.ask.din", new Field<>(new DonationNumber()));
        PadSheet.show(tools, new PadSheet.Question(tools.say("bedside.product.title", run), COUNTS, now), form, (numbers, at, told) -> sink.write(
                new ProductCounted(run, Pads.given(numbers, "PRODUCT_VOLUME"), Pads.given(numbers, "PRODUCT_WBC"), Pads.given(numbers, "mnc"), Pads.given(numbers, "PRODUCT_CD34"),
                        Pads.given(numbers, "haematocrit"), Pads.given(numbers, "viability"), (int) Pads.given(numbers, "BAGS"), din.sound()), at, told));
    }

    /// The label of the newest counted bag.
    public static void label(Tools tools, BedsidePicture picture, Sink<Labelled> sink) {
        var counted = picture.file().last(ProductCounted.class).orElseThrow(() -> new Trouble("bedside.label.no-count")).what();
        var end = picture.file().each(RunRecorded.class).stream().map(noted -> noted.what()).filter(run -> run.run() == counted.run())
                .findFirst().orElseThrow(() -> new Trouble("bedside.product.no-run")).end();
        var before = BagLabels.whole(picture.file(), counted.run());
        var form = new Form(tools.words());
        var kind = form.choice("bedside.label.kind", List.of("S1128", "S1194", "S1195", "S1310", LOCAL), one -> "bedside.label." + one.toLowerCase(java.util.Locale.ROOT));
        kind.setValue(before.map(one -> one.productCode().isBlank() ? LOCAL : one.productCode().substring(0, 5)).filter(kind.getItems()::contains)
                .orElse(DESCRIPTIONS.getFirst()));
        var din = form.add("bedside.label.din", new Field<>(new DonationNumber()));
        din.show(before.filter(one -> !one.productCode().isBlank()).map(Labelled::number).or(counted::din));
        var own = form.text("bedside.label.own");
        own.show(before.filter(one -> one.productCode().isBlank()).map(Labelled::number));
        din.disableProperty().bind(kind.valueProperty().isEqualTo(LOCAL));
        own.disableProperty().bind(kind.valueProperty().isNotEqualTo(LOCAL));
        var body = new VBox(Labels.sentence(tools.say("bedside.label.how")), form);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(66).verb(tools.say("bedside.label.verb"), told -> {
            var local = kind.getValue().equals(LOCAL);
            sink.write(new Labelled(counted.run(), RunSheets.needed(local ? own : din), local ? "" : ProductCode.volunteer(kind.getValue(), 0).text(),
                    end, end.plus(KEEPS)), Optional.empty(), told);
        }).show(tools.say("bedside.label.title", counted.run()));
    }

    /// The newest bag that is still here leaves.
    public static void handOver(Tools tools, BedsidePicture picture, Colleagues here, Sink<Release> sink) {
        var run = picture.custody().stream().filter(bag -> bag.now().isEmpty()).map(bag -> bag.run()).findFirst()
                .orElseThrow(() -> new Trouble("bedside.hand.none"));
        var form = new Form(tools.words());
        var courier = form.text("bedside.hand.courier");
        var seal = form.text("bedside.hand.seal");
        var celsius = form.number("bedside.hand.celsius", new Numbers(-80, 45, 1));
        var when = new When(form, here.now());
        var second = here.sign(tools, "bedside.hand.second");
        PadSheet.large(tools, RunSheets.two(form, second)).wide(84).verb(tools.say("bedside.hand.verb"), told -> {
            var at = when.at();
            sink.write(new Release(new HandedOver(run, at.orElseGet(here.now()), RunSheets.needed(courier), RunSheets.needed(seal), RunSheets.needed(celsius)),
                    second.typed()), at, told);
        }).show(tools.say("bedside.hand.title", run));
    }
}

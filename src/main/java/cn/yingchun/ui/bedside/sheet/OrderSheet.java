package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.Vials;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A physician's order for G-CSF: micrograms from the weight on the scale, whole vials, once or twice a day, from when to when.
public final class OrderSheet {
    /// µg/kg and day: 5 is usual in China, 10 elsewhere [S24, S17], with a step between them.
    private static final List<Double> USUAL = List.of(5.0, 7.5, 10.0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Tools tools;
    private final Alarms alarms;
    private final double kg;
    private final int version;
    private final FlowPane suggestions = new FlowPane();
    private final Label judged = Labels.sentence("");
    private final Field<Double> micrograms;
    private final ChoiceBox<Integer> perDay;
    private final Field<LocalTime> at;
    private final Field<LocalDate> first;
    private final Field<LocalDate> last;
    private final Field<String> physician;
    private final Field<String> override;
    private final HBox forms;
    private List<Integer> vials = List.of();

    private OrderSheet(Tools tools, CaseFile file, Alarms alarms, LocalDate today) {
        this.tools = tools;
        this.alarms = alarms;
        kg = file.last(Weighed.class).orElseThrow(() -> new Trouble("case.dose.weight")).what().kg();
        var before = file.last(DoseOrdered.class).map(noted -> noted.what());
        version = before.map(order -> order.version() + 1).orElse(1);
        var left = new Form(tools.words());
        var right = new Form(tools.words());
        perDay = left.choice("bedside.order.per-day", List.of(1, 2), times -> times == 1 ? "bedside.order.once" : "bedside.order.twice");
        micrograms = left.number("bedside.dose.micrograms", new Numbers(30, 3_000, 0));
        at = left.add("bedside.order.at", new Field<>(new Clock()));
        override = left.text("bedside.dose.override");
        first = right.day("bedside.order.first", () -> today);
        last = right.day("bedside.order.last", () -> today);
        physician = right.text("bedside.order.physician");
        forms = new HBox(left, right);
        forms.getStyleClass().add("two-forms");
        forms.getChildren().forEach(form -> HBox.setHgrow(form, Priority.ALWAYS));
        suggestions.getStyleClass().add("bed-choices");
        perDay.setValue(before.map(DoseOrdered::perDay).orElse(1));
        micrograms.show(before.map(DoseOrdered::micrograms));
        vials = before.map(order -> DoseSheet.single(order.vials())).orElse(List.of());
        at.show(Optional.of(before.map(DoseOrdered::at).orElse(MORNING)));
        first.show(before.map(DoseOrdered::first).or(() -> file.on(Anchor.G1)).or(() -> Optional.of(today)));
        last.show(before.map(DoseOrdered::last).or(() -> file.on(Anchor.D0)));
        physician.show(before.map(DoseOrdered::physician));
    }

    public static void show(Tools tools, CaseFile file, Alarms alarms, LocalDate today, Sink<DoseOrdered> sink) {
        new OrderSheet(tools, file, alarms, today).show(sink);
    }

    private void show(Sink<DoseOrdered> sink) {
        perDay.valueProperty().subscribe(_ -> {
            suggest();
            judge();
        });
        micrograms.value().subscribe(_ -> judge());
        var body = new VBox(Labels.muted(tools.say("bedside.order.how", kg)), suggestions, judged, forms);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(84).verb(tools.say("bedside.order.verb"), told -> sink.write(order(), Optional.empty(), told))
                .show(tools.say("bedside.order.title", version));
    }

    private DoseOrdered order() {
        var dose = RunSheets.needed(micrograms);
        var whole = vials.stream().mapToInt(Integer::intValue).sum() >= dose ? vials : List.<Integer>of();
        return new DoseOrdered(version, dose, perDay.getValue(), DoseSheet.packed(whole), RunSheets.needed(at), RunSheets.needed(first),
                RunSheets.needed(last), RunSheets.needed(physician), override.leave());
    }

    /// Whole vials nearest to the usual doses, one press each.
    private void suggest() {
        suggestions.getChildren().clear();
        USUAL.stream().map(dose -> Vials.around(dose * kg / perDay.getValue(), Vials.SOLD))
                .flatMap(around -> Stream.concat(around.below().stream(), Stream.of(around.above()))).distinct().forEach(combination -> {
                    var daily = combination.micrograms() * perDay.getValue() / kg;
                    var button = Buttons.plain(tools.say("bedside.order.vials", combination.toString(), combination.micrograms(),
                            Math.round(daily * 100) / 100.0), () -> {
                        vials = combination.sizes();
                        micrograms.show(Optional.of((double) combination.micrograms()));
                    });
                    button.getStyleClass().add("bed-button");
                    suggestions.getChildren().add(button);
                });
    }

    /// The day's dose per kg, and what the alarm table says to it.
    private void judge() {
        judged.setText(micrograms.value().get().map(dose -> {
            var daily = dose * perDay.getValue();
            var perKg = Body.dosePerKg(daily, kg);
            var sounded = Stream.concat(alarms.judge(Measure.DOSE_PER_KG, perKg).stream(), alarms.judge(Measure.DOSE_PER_DAY, daily).stream())
                    .map(alarm -> alarm.in(tools.words())).collect(Collectors.joining("  "));
            return tools.say("bedside.order.judged", daily, Math.round(perKg * 100) / 100.0) + "  " + sounded;
        }).orElse(""));
    }
}

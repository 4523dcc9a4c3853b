package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseHeld;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Vials;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One dose of G-CSF: whole vials for the weighed donor, lot and expiry, and two different people.
public final class DoseSheet {
    /// Per kg and day; 5 is usual in China, 10 elsewhere (sources S24, S17).
    private static final List<Double> USUAL = List.of(5.0, 10.0);

    /// Who injects, what day it is, and where a dose or a held dose goes.
    public record Doors(String user, LocalDate today, BiConsumer<DoseGiven, Consumer<Optional<Trouble>>> give,
            BiConsumer<DoseHeld, Consumer<Optional<Trouble>>> hold) {}

    private final Tools tools;
    private final Doors doors;
    private final int number;
    private final Optional<Double> kg;
    private final Optional<DoseGiven> before;
    private final Form form;
    private final Field<Double> micrograms;
    private final Label perKg = Labels.muted("");
    private List<Integer> vials = List.of();

    private DoseSheet(Tools tools, BedsidePicture picture, Doors doors) {
        this.tools = tools;
        this.doors = doors;
        var given = picture.file().each(DoseGiven.class);
        number = given.size() + 1;
        before = picture.file().last(DoseGiven.class).map(noted -> noted.what());
        kg = picture.file().last(Weighed.class).map(noted -> noted.what().kg());
        form = new Form(tools.words());
        micrograms = form.number("bedside.dose.micrograms", new Numbers(30, 3_000, 0));
        micrograms.value().subscribe(value -> perKg.setText(value.flatMap(dose -> kg.map(weight -> tools.say("bedside.dose.per-kg",
                Math.round(Body.dosePerKg(dose, weight) * 100) / 100.0, weight))).orElse("")));
        before.ifPresent(dose -> {
            vials = dose.vials().stream().flatMap(one -> java.util.Collections.nCopies(one.count(), one.micrograms()).stream()).toList();
            micrograms.show(Optional.of(dose.micrograms()));
        });
    }

    public static void show(Tools tools, BedsidePicture picture, Doors doors) {
        new DoseSheet(tools, picture, doors).show();
    }

    private void show() {
        var people = new Form(tools.words());
        var drug = form.text("bedside.dose.drug");
        drug.show(before.map(dose -> dose.drug().name()).or(() -> Optional.of(tools.say("bedside.dose.filgrastim"))));
        var lot = form.text("bedside.dose.lot");
        lot.show(before.map(dose -> dose.drug().lot()));
        var expiry = form.day("bedside.dose.expiry", doors::today);
        expiry.show(before.map(dose -> dose.drug().expiry()));
        var volume = people.number("bedside.dose.volume", new Numbers(0.1, 20, 1));
        volume.show(before.map(DoseGiven::millilitres));
        var sites = people.number("bedside.dose.sites", Numbers.whole(1, 12));
        sites.show(before.map(dose -> (double) dose.sites()).or(() -> Optional.of(1.0)));
        var injector = people.text("bedside.dose.injector");
        injector.show(Optional.of(doors.user()));
        var checker = people.text("bedside.dose.checker");
        var last = new Form(tools.words());
        var override = last.text("bedside.dose.override");
        var both = new HBox(form, people);
        both.getStyleClass().add("two-forms");
        both.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
        var body = new VBox(suggestions(), perKg, both, last);
        body.getStyleClass().add("bed-column");
        ActSheet.Deed give = told -> doors.give().accept(new DoseGiven(number,
                new Drug(RunSheets.needed(drug), "", RunSheets.needed(lot), RunSheets.needed(expiry)), packed(), RunSheets.needed(micrograms),
                RunSheets.needed(volume), RunSheets.needed(sites).intValue(), injector.leave().orElse(""), checker.leave().orElse(""), override.leave()), told);
        var sheet = PadSheet.large(tools, body).wide(84);
        var hold = Buttons.plain(tools.say("bedside.dose.hold"),
                () -> sheet.attempt(told -> doors.hold().accept(new DoseHeld(number, RunSheets.needed(checker)), told)));
        hold.getStyleClass().add("bed-button");
        body.getChildren().add(hold);
        sheet.verb(tools.say("bedside.dose.give", number), give).show(tools.say("bedside.dose.title", number));
    }

    /// Whole vials nearest to 5 and 10 µg/kg, one press each.
    private FlowPane suggestions() {
        var line = new FlowPane();
        line.getStyleClass().add("bed-choices");
        kg.ifPresent(weight -> USUAL.stream().map(dose -> Vials.around(dose * weight, Vials.SOLD))
                .flatMap(around -> Stream.concat(around.below().stream(), Stream.of(around.above()))).distinct().forEach(combination -> {
                    var button = Buttons.plain(combination + " = " + combination.micrograms() + " µg", () -> {
                        vials = combination.sizes();
                        micrograms.show(Optional.of((double) combination.micrograms()));
                    });
                    button.getStyleClass().add("bed-button");
                    line.getChildren().add(button);
                }));
        return line;
    }

    private List<cn.yingchun.domain.cases.BedsideFact.Vials> packed() {
        var counted = new TreeMap<Integer, Integer>();
        vials.forEach(size -> counted.merge(size, 1, Integer::sum));
        var packed = new ArrayList<cn.yingchun.domain.cases.BedsideFact.Vials>();
        counted.forEach((size, count) -> packed.add(new cn.yingchun.domain.cases.BedsideFact.Vials(size, count)));
        return packed;
    }
}

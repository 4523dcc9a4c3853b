package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseHeld;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Vials;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.identifier.DrugCode;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One dose of G-CSF as ordered: lot and expiry, volume spread so that no site takes more than 2.0 mL, and the second person's PIN.
public final class DoseSheet {
    /// Most at one site, mL [S11].
    private static final double MOST_A_SITE = 2.0;

    /// Who injects, on which day, and who may stand by.
    public record Here(String user, LocalDate today, Colleagues colleagues) {}

    /// A dose and the proof of the one who checked it.
    public record Checked(DoseGiven dose, SecondSign.Typed second) {}

    private final Tools tools;
    private final Here here;
    private final int number;
    private final DoseOrdered order;
    private final Field<String> drug;
    private final Field<String> brand;
    private final Field<String> lot;
    private final Field<LocalDate> expiry;
    private final Field<Double> micrograms;
    private final Field<Double> volume;
    private final Field<Double> sites;
    private final Field<String> override;
    private final When when;
    private final SecondSign second;
    private final HBox forms;
    private final String about;

    private DoseSheet(Tools tools, CaseFile file, DoseOrdered order, Here here, Supplier<Instant> now) {
        this.tools = tools;
        this.here = here;
        this.order = order;
        number = file.each(DoseGiven.class).size() + 1;
        var left = new Form(tools.words());
        drug = left.text("bedside.dose.drug");
        brand = left.text("bedside.dose.brand");
        lot = left.text("bedside.dose.lot");
        expiry = left.day("bedside.dose.expiry", here::today);
        // A scanner types the code of the box into the field that has the keyboard.
        lot.value().subscribe(typed -> typed.flatMap(DrugCode::read).ifPresent(code -> Platform.runLater(() -> scanned(code))));
        override = left.text("bedside.dose.override");
        var right = new Form(tools.words());
        micrograms = right.number("bedside.dose.micrograms", new Numbers(30, 3_000, 0));
        volume = right.number("bedside.dose.volume", new Numbers(0.1, 20, 2));
        sites = right.number("bedside.dose.sites", Numbers.whole(1, 12));
        when = new When(right, now);
        second = here.colleagues().sign(tools, "bedside.dose.checker");
        forms = new HBox(left, new VBox(right, second));
        forms.getStyleClass().add("two-forms");
        forms.getChildren().forEach(form -> HBox.setHgrow(form, Priority.ALWAYS));
        about = tools.say("bedside.dose.about", DoseSheet.shown(order.vials()), order.micrograms(), file.last(Weighed.class)
                .map(scale -> Math.round(Body.dosePerKg(order.micrograms() * order.perDay(), scale.what().kg()) * 100) / 100.0).orElse(0.0), here.user());
        fill(file.last(DoseGiven.class).map(noted -> noted.what()));
    }

    /// @param box the code of the box, where it was scanned first
    public static void show(Tools tools, CaseFile file, Here here, Optional<DrugCode> box, Deeds deeds) {
        var order = file.last(DoseOrdered.class).orElseThrow().what();
        var sheet = new DoseSheet(tools, file, order, here, here.colleagues().now());
        box.ifPresent(sheet::scanned);
        sheet.show(deeds.give(), deeds.hold());
    }

    /// What becomes of the dose: given, or held on a physician's word.
    public record Deeds(Sink<Checked> give, Sink<DoseHeld> hold) {}

    private void scanned(DrugCode code) {
        lot.show(code.lot());
        code.expires().ifPresent(day -> expiry.show(Optional.of(day)));
    }

    private void fill(Optional<DoseGiven> before) {
        drug.show(before.map(dose -> dose.drug().name()).or(() -> Optional.of(tools.say("bedside.dose.filgrastim"))));
        brand.show(before.map(dose -> dose.drug().brand()).filter(name -> !name.isBlank()));
        lot.show(before.map(dose -> dose.drug().lot()));
        expiry.show(before.map(dose -> dose.drug().expiry()));
        micrograms.show(Optional.of(order.micrograms()));
        volume.onSave(millilitres -> millilitres.ifPresent(this::spread));
        volume.show(before.map(DoseGiven::millilitres));
        sites.show(before.map(dose -> (double) dose.sites()));
    }

    /// As few sites as keep each at 2.0 mL or less.
    private void spread(double millilitres) {
        sites.show(Optional.of(Math.max(1, Math.ceil(millilitres / MOST_A_SITE - 1e-9))));
    }

    private void show(Sink<Checked> give, Sink<DoseHeld> hold) {
        var held = Buttons.plain(tools.say("bedside.dose.hold"), () -> hold(hold));
        held.getStyleClass().add("bed-button");
        var body = new VBox(Labels.sentence(about), forms, held);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(86).verb(tools.say("bedside.dose.give", number), told -> give.write(filled(), when.at(), told))
                .show(tools.say("bedside.dose.title", number));
    }

    private Checked filled() {
        var typed = second.typed();
        return new Checked(new DoseGiven(number, new Drug(RunSheets.needed(drug), brand.leave().orElse(""), RunSheets.needed(lot), RunSheets.needed(expiry)),
                order.vials(), RunSheets.needed(micrograms), RunSheets.needed(volume), RunSheets.needed(sites).intValue(), here.user(), typed.who(),
                override.leave()), typed);
    }

    private void hold(Sink<DoseHeld> sink) {
        var form = new Form(tools.words());
        var physician = form.text("bedside.order.physician");
        PadSheet.large(tools, form).wide(50).verb(tools.say("bedside.dose.hold-verb"), told -> sink.write(
                        new DoseHeld(number, RunSheets.needed(physician)), Optional.empty(), refused -> {
                            told.accept(refused);
                            if (refused.isEmpty()) {
                                tools.sheets().close();
                            }
                        }))
                .show(tools.say("bedside.dose.hold"));
    }

    static List<Vials> packed(List<Integer> sizes) {
        var counted = new TreeMap<Integer, Integer>(Collections.reverseOrder());
        sizes.forEach(size -> counted.merge(size, 1, Integer::sum));
        return counted.entrySet().stream().map(entry -> new Vials(entry.getKey(), entry.getValue())).toList();
    }

    static List<Integer> single(List<Vials> vials) {
        return vials.stream().flatMap(one -> Collections.nCopies(one.count(), one.micrograms()).stream()).toList();
    }

    private static String shown(List<Vials> vials) {
        return vials.isEmpty() ? "–" : vials.stream().map(one -> one.count() + "×" + one.micrograms()).collect(Collectors.joining(" + "));
    }
}

package cn.yingchun.ui.patients;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Entry of a new patient: code, hospital, and the typing, each part of which shows at once whether it was understood.
final class PatientSheet {
    private static final double WIDE = 58;
    private static final double PARTS_HIGH = 11;
    private static final List<String> GROUPS = List.of("A+", "B+", "AB+", "O+", "A-", "B-", "AB-", "O-");
    private static final List<String> BANDS = IntStream.range(0, 9).mapToObj(ten -> 10 * ten + "-" + (10 * ten + 9)).toList();

    private final PatientsModel model;
    private final Tools tools;
    private final Consumer<PatientId> done;
    private final Form form;
    private final Field<String> code;
    private final Field<String> centre;
    private final ChoiceBox<Sex> sex;
    private final ChoiceBox<String> band;
    private final Field<Double> kg;
    private final ChoiceBox<String> abo;
    private final ChoiceBox<Cmv> cmv;
    private final TextArea typing;

    PatientSheet(PatientsModel model, Tools tools, Consumer<PatientId> done) {
        this.model = model;
        this.tools = tools;
        this.done = done;
        form = new Form(tools.words());
        code = form.text("patients.field.code");
        centre = form.text("patients.field.centre");
        sex = form.choice("patients.field.sex", List.of(Sex.values()), one -> "patients.sex." + one.name());
        band = form.choice("patients.field.band", BANDS, one -> one);
        kg = form.number("patients.field.kg", new Numbers(2, 250, 1));
        abo = form.choice("patients.field.abo", GROUPS, one -> one);
        cmv = form.choice("patients.field.cmv", List.of(Cmv.values()), one -> "patients.cmv." + one.name());
        typing = form.note("patients.field.typing", 3);
        typing.setPromptText(tools.say("patients.field.typing-hint"));
    }

    void show() {
        model.type("");
        var parts = new VBox();
        parts.getStyleClass().add("typed-parts");
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(tools.look().em(PARTS_HIGH));
        scroll.setPrefHeight(tools.look().em(PARTS_HIGH));
        scroll.setAccessibleText(tools.say("patients.typing.parts"));
        scroll.getStyleClass().add("card-pane");
        typing.textProperty().subscribe(model::type);
        var fromFile = Buttons.plain(tools.say("patients.verb.file"), Feather.FILE, () -> {});
        fromFile.setOnAction(_ -> new ReportFile(tools, typing).choose(fromFile));
        var enter = Buttons.main(tools.say("patients.verb.enter"), this::enter);
        var following = model.typed().subscribe(typed -> parts.getChildren().setAll(typed.isEmpty()
                ? List.of(Labels.muted(tools.say("patients.typing.none")))
                : typed.stream().map(part -> TypedLine.of(part, tools)).toList()));
        scroll.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                following.unsubscribe();
            }
        });
        tools.sheets().show(tools.say("patients.new.title"),
                new VBox(tools.look().em(0.8), Labels.sentence(tools.say("patients.field.no-name")), form, scroll),
                tools.look().em(WIDE), fromFile, Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close), enter);
        code.requestFocus();
    }

    private void enter() {
        code.leave();
        centre.leave();
        kg.leave();
        if (kg.problem().get().isPresent()) {
            kg.requestFocus();
            return;
        }
        var chosenSex = sex.getValue();
        if (code.value().get().isEmpty() || chosenSex == null || typing.getText().isBlank()) {
            tools.toasts().trouble(new cn.yingchun.domain.say.Trouble("patients.field.missing"));
            return;
        }
        var patient = new NewPatient(code.value().get().get(), centre.value().get().orElse(""), chosenSex,
                band.getValue() == null ? "" : band.getValue(), kg.value().get().orElse(0.0), PastedTyping.gl(typing.getText()),
                Optional.ofNullable(abo.getValue()), Optional.ofNullable(cmv.getValue()).filter(known -> known != Cmv.UNKNOWN));
        model.enter(patient, id -> {
            tools.sheets().close();
            tools.toasts().tell(tools.say("patients.entered.toast", patient.code()));
            done.accept(id);
        });
    }
}

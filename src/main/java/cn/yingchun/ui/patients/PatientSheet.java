package cn.yingchun.ui.patients;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;

/// Entry of a new patient: code, hospital, and all that may be told otherwise later.
final class PatientSheet {
    private static final double WIDE = 58;
    private static final List<String> BANDS = IntStream.range(0, 9).mapToObj(ten -> 10 * ten + "-" + (10 * ten + 9)).toList();
    private static final Details NOTHING = new Details(0, "", Blood.UNKNOWN, Descent.UNKNOWN);

    private final PatientsModel model;
    private final Tools tools;
    private final Consumer<PatientId> done;
    private final Form form;
    private final Field<String> code;
    private final Field<String> centre;
    private final ChoiceBox<Sex> sex;
    private final ChoiceBox<String> band;
    private final DetailsForm details;

    PatientSheet(PatientsModel model, Tools tools, Consumer<PatientId> done) {
        this.model = model;
        this.tools = tools;
        this.done = done;
        form = new Form(tools.words());
        code = form.text("patients.field.code");
        centre = form.text("patients.field.centre");
        sex = form.choice("patients.field.sex", List.of(Sex.values()), one -> "patients.sex." + one.name());
        band = form.choice("patients.field.band", BANDS, one -> one);
        details = new DetailsForm(model, tools, form, NOTHING);
    }

    void show() {
        model.type("");
        tools.sheets().show(tools.say("patients.new.title"),
                new VBox(tools.look().em(0.8), Labels.sentence(tools.say("patients.field.no-name")), form, details.below()),
                tools.look().em(WIDE), details.fromFile(), Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close),
                details.enterDoes(Buttons.main(tools.say("patients.verb.enter"), () -> details.read().ifPresent(this::enter))));
        code.requestFocus();
    }

    private void enter(Details told) {
        code.leave();
        centre.leave();
        var chosenSex = sex.getValue();
        if (code.value().get().isEmpty() || chosenSex == null || told.typing().isBlank()) {
            tools.toasts().trouble(new Trouble("patients.field.missing"));
            return;
        }
        var patient = new NewPatient(code.value().get().get(), centre.value().get().orElse(""), chosenSex,
                band.getValue() == null ? "" : band.getValue(), told);
        model.enter(patient, id -> {
            tools.sheets().close();
            tools.toasts().tell(tools.say("patients.entered.toast", patient.code()));
            done.accept(id);
        });
    }
}

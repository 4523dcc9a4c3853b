package cn.yingchun.ui.patients;

import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import javafx.scene.layout.VBox;

/// Changes what is known of a patient: weight, blood group, CMV, whose haplotypes, typing. The former words stay in the
/// history, and the change can be taken back.
final class ChangeSheet {
    private static final double WIDE = 58;

    private final PatientsModel model;
    private final Tools tools;
    private final PatientId patient;
    private final Runnable again;

    /// @param again searches again with what is known then
    ChangeSheet(PatientsModel model, Tools tools, PatientId patient, Runnable again) {
        this.model = model;
        this.tools = tools;
        this.patient = patient;
        this.again = again;
    }

    void show() {
        model.details(patient, this::show);
    }

    private void show(Details now) {
        var form = new Form(tools.words());
        var details = new DetailsForm(model, tools, form, now);
        tools.sheets().show(tools.say("patients.change.title"),
                new VBox(tools.look().em(0.8), Labels.sentence(tools.say("patients.change.about")), form, details.below()),
                tools.look().em(WIDE), details.fromFile(), Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close),
                details.enterDoes(Buttons.main(tools.say("patients.change.save"), () -> details.read().ifPresent(this::save))));
    }

    private void save(Details wanted) {
        model.change(patient, wanted, before -> {
            tools.sheets().close();
            if (!before.equals(wanted)) {
                tools.toasts().undoable(tools.say("patients.change.done"), () -> model.change(patient, before, _ -> again.run()));
                again.run();
            }
        });
    }
}

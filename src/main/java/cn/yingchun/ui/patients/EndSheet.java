package cn.yingchun.ui.patients;

import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;

/// Ends the search for a patient with the reason that registries exchange. It can be taken up again.
final class EndSheet {
    private static final double WIDE = 46;

    private final PatientsModel model;
    private final Tools tools;
    private final PatientId patient;
    private final Runnable again;

    /// @param again shows the patient anew
    EndSheet(PatientsModel model, Tools tools, PatientId patient, Runnable again) {
        this.model = model;
        this.tools = tools;
        this.patient = patient;
        this.again = again;
    }

    void show() {
        var form = new Form(tools.words());
        ChoiceBox<Reason> reason = form.choice("patients.end.reason", model.reasons(), one -> one.in(tools.words()));
        new ActSheet(tools, Labels.sentence(tools.say("patients.end.about")), form).wide(WIDE)
                .verb(tools.say("patients.end.do"), told -> {
                    var chosen = Optional.ofNullable(reason.getValue()).orElseThrow(() -> new Trouble("patients.end.missing"));
                    model.end(patient, chosen, () -> {
                        told.accept(Optional.empty());
                        tools.toasts().undoable(tools.say("patients.end.done", chosen.in(tools.words())), () -> model.resume(patient, again));
                        again.run();
                    });
                }).show(tools.say("patients.end.title"));
    }
}

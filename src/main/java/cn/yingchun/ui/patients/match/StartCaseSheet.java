package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.patient.Patient;
import cn.yingchun.match.Hit;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Opens a case for a donor of the list: asks for the day and number of the match notice.
final class StartCaseSheet {
    private static final double WIDE = 40;

    private final MatchModel model;
    private final Tools tools;

    StartCaseSheet(MatchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void show(Patient patient, Hit row) {
        var form = new Form(tools.words());
        var notice = form.day("patients.case.notice", model::today);
        notice.show(Optional.of(model.today()));
        var number = form.text("patients.case.notice-number");
        var open = Buttons.main(tools.say("patients.case.open"), () -> {
            number.leave();
            notice.leave().ifPresentOrElse(day -> open(patient, row, day, number.value().get().orElse("")), notice::requestFocus);
        });
        tools.sheets().show(tools.say("patients.case.title", row.donor(), patient.code()),
                new VBox(tools.look().em(1), Labels.sentence(tools.say("patients.case.about")), form), tools.look().em(WIDE),
                Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close), open);
    }

    private void open(Patient patient, Hit row, LocalDate day, String number) {
        model.open(new MatchModel.NewCase(patient.id(), row.donor(), day, number), id -> {
            tools.sheets().close();
            tools.toasts().tell(tools.say("patients.case.opened", row.donor()));
            tools.go().accept(new Address("cases", id.toString()));
        });
    }
}

package cn.yingchun.ui.donors;

import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.function.Function;

/// Asks why somebody wants to see who a donor is.
final class LookSheet {
    private static final String OTHER = "donors.look.other";
    private static final List<String> REASONS = List.of("donors.look.call", "donors.look.check", "donors.look.paper", OTHER);

    private final DonorsModel model;
    private final Tools tools;

    LookSheet(DonorsModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void show(DonorId donor) {
        var form = new Form(tools.words());
        var reason = form.choice("donors.look.reason", REASONS, Function.identity());
        reason.getSelectionModel().selectFirst();
        var note = form.text("donors.look.note");
        new ActSheet(tools, Labels.sentence(tools.say("donors.look.help")), form).verb(tools.say("donors.verb.look"), done -> {
            var more = note.leave().orElse("");
            if (reason.getValue().equals(OTHER) && more.isBlank()) {
                throw new Trouble("access.why");
            }
            var why = reason.getValue().equals(OTHER) ? more : (tools.say(reason.getValue()) + " " + more).strip();
            model.reveal(donor, why, done);
        }).show(tools.say("donors.look.title"));
    }
}

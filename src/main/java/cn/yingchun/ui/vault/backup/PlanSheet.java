package cn.yingchun.ui.vault.backup;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.FileLine;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.Optional;

/// Where this computer puts the backups and how often.
final class PlanSheet {
    private final BackupModel model;
    private final Tools tools;

    PlanSheet(BackupModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void show() {
        var plan = model.shown().get().plan();
        var form = new Form(tools.words());
        var folder = new FileLine(tools, form, "vault.backup.folder-field");
        folder.show(plan.folder().toString());
        var minutes = form.number("vault.backup.minutes", Numbers.whole(5, 1_440));
        minutes.show(Optional.of((double) plan.every().toMinutes()));
        new ActSheet(tools, Labels.sentence(tools.say("vault.backup.plan-help")), form, Buttons.line(folder.folder())).verb(tools.say("vault.verb.keep-plan"), done -> {
            var chosen = folder.path();
            var pace = minutes.leave().orElseThrow(() -> new Trouble("vault.backup.no-minutes"));
            model.keep(chosen, pace.intValue());
            done.accept(Optional.empty());
        }).show(tools.say("vault.backup.plan-title"));
    }
}

package cn.yingchun.ui.vault.backup;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        var folder = form.text("vault.backup.folder-field");
        folder.show(Optional.of(plan.folder().toString()));
        var minutes = form.number("vault.backup.minutes", Numbers.whole(5, 1_440));
        minutes.show(Optional.of((double) plan.every().toMinutes()));
        new ActSheet(tools, Labels.sentence(tools.say("vault.backup.plan-help")), form).verb(tools.say("vault.verb.keep-plan"), done -> {
            var chosen = folder.leave().map(PlanSheet::path).orElseThrow(() -> new Trouble("vault.backup.no-folder"));
            var pace = minutes.leave().orElseThrow(() -> new Trouble("vault.backup.no-minutes"));
            model.keep(chosen, pace.intValue());
            done.accept(Optional.empty());
        }).show(tools.say("vault.backup.plan-title"));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Trouble(e, "vault.backup.no-folder");
        }
    }
}

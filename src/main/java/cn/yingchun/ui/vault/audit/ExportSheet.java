package cn.yingchun.ui.vault.audit;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.PaperTray;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Takes the audit as it is shown out in a signed file, with the reason.
final class ExportSheet {
    private final AuditModel model;
    private final PaperTray tray;
    private final Tools tools;

    ExportSheet(AuditModel model, PaperTray tray, Tools tools) {
        this.model = model;
        this.tray = tray;
        this.tools = tools;
    }

    void show() {
        var form = new Form(tools.words());
        var file = form.text("vault.audit.file");
        file.show(Optional.of(tray.folder().resolve("yingchun-audit.jsonl").toString()));
        var why = form.text("vault.audit.why");
        new ActSheet(tools, Labels.sentence(tools.say("vault.audit.export-help", model.shown().get().lines().size())), form)
                .verb(tools.say("vault.audit.export-do"), done -> model.export(path(file.leave()), why.leave().orElse(""), count -> {
                    tools.toasts().tell(tools.say("vault.audit.exported", count));
                    model.ask();
                    done.accept(Optional.empty());
                }, problem -> {
                    if (problem instanceof Trouble trouble) {
                        done.accept(Optional.of(trouble));
                    } else {
                        tools.work().tell(problem);
                    }
                })).show(tools.say("vault.audit.export-title"));
    }

    private static Path path(Optional<String> text) {
        try {
            return text.map(Path::of).orElseThrow(() -> new Trouble("vault.audit.no-file"));
        } catch (InvalidPathException e) {
            throw new Trouble(e, "vault.audit.no-file");
        }
    }
}

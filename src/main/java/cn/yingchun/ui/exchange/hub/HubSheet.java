package cn.yingchun.ui.exchange.hub;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.FileLine;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;

/// Lets several computers of an office work at one hub: where it is, who this computer is there, its certificate.
public final class HubSheet {
    private final HubModel model;
    private final Tools tools;

    public HubSheet(HubModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    public void show() {
        var form = new Form(tools.words());
        var hub = form.text("sync.hub.where");
        var role = form.text("sync.hub.role");
        var password = form.password("sync.hub.password");
        var root = new FileLine(tools, form, "sync.hub.certificate");
        var now = model.now();
        now.ifPresent(setting -> {
            hub.show(Optional.of(setting.hub()));
            role.show(Optional.of(setting.role()));
        });
        var below = Buttons.line(root.file(".crt", ".pem"));
        var sheet = new ActSheet(tools, Labels.sentence(tools.say("sync.hub.about")), Labels.sentence(tools.say("sync.hub.device", model.device())),
                form, below).wide(46);
        if (now.isPresent()) {
            below.getChildren().add(Buttons.plain(tools.say("sync.verb.leave-hub"), () -> sheet.attempt(done -> {
                mayRun();
                model.forget(ActSheet.told(tools, done, tools.say("sync.hub.left")));
            })));
        }
        sheet.verb(tools.say("sync.verb.stay-at-hub"), done -> {
            mayRun();
            model.keep(new HubModel.Typed(hub.leave().orElse(""), role.leave().orElse(""), password.getText().toCharArray(), root.path()),
                    ActSheet.told(tools, done, tools.say("sync.hub.stays")));
        }).show(tools.say("sync.hub.title"));
    }

    private void mayRun() {
        if (!model.mayRun()) {
            throw new Trouble("access.run");
        }
    }
}

package cn.yingchun.ui.exchange;

import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;

/// Ends a partnership, with a reason.
final class PartnerSheet {
    private PartnerSheet() {}

    static void end(ExchangeModel model, Tools tools, Line line) {
        var form = new Form(tools.words());
        var why = form.text("sync.why.field");
        new ActSheet(tools, Labels.sentence(tools.say("sync.partner.end", line.about())), form)
                .verb(tools.say("sync.partner.act"), done -> model.unpair(line.id(), why.getText(), done))
                .show(tools.say("sync.partner.act"));
    }
}

package cn.yingchun.ui.exchange;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import javafx.scene.control.ListView;

/// What came in with one merge: looked through, or set aside as a whole.
final class CameSheet {
    private CameSheet() {}

    static void list(Tools tools, Line line, List<Fact> facts) {
        var words = new FactWords(tools.words());
        var list = new ListView<String>();
        list.getItems().setAll(facts.stream().map(fact -> words.masked(fact.what()) + "  ·  " + fact.actor()).toList());
        list.setAccessibleText(tools.say("sync.came.title", line.about()));
        list.setPrefHeight(tools.look().em(24));
        tools.sheets().show(tools.say("sync.came.title", line.about()), list, tools.look().em(60),
                Buttons.main(tools.say("kit.sheet.close"), tools.sheets()::close));
    }

    static void aside(ExchangeModel model, Tools tools, Fact merge) {
        if (model.isAside(merge)) {
            model.setAside(merge, true, "", _ -> tools.toasts().tell(tools.say("sync.came.back")));
            return;
        }
        var form = new Form(tools.words());
        var why = form.text("sync.why.field");
        new ActSheet(tools, Labels.sentence(tools.say("sync.came.about")), form)
                .verb(tools.say("sync.came.act"), done -> model.setAside(merge, false, why.getText(), done))
                .show(tools.say("sync.came.act"));
    }
}

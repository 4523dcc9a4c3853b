package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.TalkFact.Attitude;
import cn.yingchun.domain.cases.TalkFact.FamilySaid;
import cn.yingchun.domain.cases.TalkFact.Relation;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Records where one relative stands.
public final class FamilySheet {
    private FamilySheet() {}

    public static void show(Tools tools, BiConsumer<FamilySaid, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var relation = form.choice("cases.family.relation", List.of(Relation.values()), one -> ReasonBox.key("tell.relation", one));
        relation.setValue(Relation.SPOUSE);
        var attitude = form.choice("cases.family.attitude", List.of(Attitude.values()), one -> ReasonBox.key("tell.attitude", one));
        attitude.setValue(Attitude.SUPPORTS);
        var note = form.text("cases.family.note");
        new ActSheet(tools, form)
                .verb(tools.say("cases.sheet.record"),
                        told -> deed.accept(new FamilySaid(relation.getValue(), attitude.getValue(), note.leave()), told))
                .show(tools.say("cases.family.title"));
    }
}

package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Records a follow-up visit.
public final class VisitSheet {
    private VisitSheet() {}

    /// @param visit C71 … C76
    /// @param year  which yearly visit, 0 for the others
    public static void show(Tools tools, String visit, int year, BiConsumer<FollowedUp, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var reached = form.choice("cases.visit.reached", List.of(true, false), VisitSheet::yes);
        reached.setValue(true);
        var recovered = form.choice("cases.visit.recovered", List.of(true, false), VisitSheet::yes);
        recovered.setValue(true);
        var note = form.text("cases.visit.note");
        reached.getSelectionModel().selectedItemProperty().subscribe(yes -> recovered.setDisable(!Boolean.TRUE.equals(yes)));
        new ActSheet(tools, form).verb(tools.say("cases.sheet.record"), told -> deed.accept(
                        new FollowedUp(visit, year, reached.getValue(), reached.getValue() && recovered.getValue(), note.leave()), told))
                .show(tools.say("cases.visit.title", visit));
    }

    private static String yes(boolean yes) {
        return yes ? "cases.card.yes" : "cases.card.no";
    }
}

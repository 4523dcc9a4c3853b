package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Records whether the donor is willing; a no has its reason, a donor who thinks is asked again on a day.
public final class WillingSheet {
    private WillingSheet() {}

    /// @param reasons those that a donor may have
    public static void show(Tools tools, LocalDate today, List<Reason> reasons, BiConsumer<Willing, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var answer = form.choice("cases.willing.answer", List.of(Answer.values()), one -> ReasonBox.key("tell.answer", one));
        answer.setValue(Answer.YES);
        var reason = ReasonBox.add(form, "cases.willing.reason", reasons, tools.words());
        var again = form.day("cases.willing.again", () -> today);
        answer.getSelectionModel().selectedItemProperty().subscribe(one -> {
            reason.setDisable(one == Answer.YES);
            again.setDisable(one != Answer.THINK);
        });
        new ActSheet(tools, form).verb(tools.say("cases.sheet.record"), told -> {
            var said = answer.getValue();
            deed.accept(new Willing(said, said == Answer.YES ? Optional.empty() : ReasonBox.code(reason),
                    said == Answer.THINK ? again.sound() : Optional.empty()), told);
        }).show(tools.say("cases.willing.title"));
    }
}

package cn.yingchun.ui.donors.contact;

import cn.yingchun.domain.contact.move.Custody;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Hands a donor over to another branch: offer, take the offer back, or answer one.
public final class MoveSheet {
    private MoveSheet() {}

    /// @param after wraps what is told when it is written
    public static void show(Tools tools, Custody custody, CallLine line, DonorId donor, UnaryOperator<Consumer<Optional<Trouble>>> after) {
        var moves = line.reaching().moves();
        var form = new Form(tools.words());
        var about = Labels.sentence(tools.say("donors.move.holder", custody.holder()));
        if (custody.offer().isEmpty()) {
            var to = form.text("donors.move.to");
            var why = form.text("donors.move.why");
            new ActSheet(tools, about, Labels.sentence(tools.say("donors.move.about")), form).wide(44)
                    .verb(tools.say("donors.move.offer"), told -> line.act(
                            () -> moves.offer(donor, to.leave().orElse(""), why.leave().orElse("")), after.apply(told)))
                    .show(tools.say("donors.move.title"));
            return;
        }
        var offer = custody.offer().get();
        var why = form.text("donors.move.why");
        var sheet = new ActSheet(tools, about, Labels.sentence(tools.say("donors.move.offered", offer.from(), offer.to(), offer.on().toString())), form).wide(44);
        if (offer.from().equals(line.office())) {
            sheet.verb(tools.say("donors.move.withdraw"), told -> line.act(() -> moves.withdraw(donor, why.leave().orElse("")), after.apply(told)));
        } else {
            sheet.verb(tools.say("donors.move.decline"), told -> line.act(() -> moves.answer(donor, false, why.leave().orElse("")), after.apply(told)));
            sheet.verb(tools.say("donors.move.accept"), told -> line.act(() -> moves.answer(donor, true, why.leave().orElse("")), after.apply(told)));
        }
        sheet.show(tools.say("donors.move.title"));
    }
}

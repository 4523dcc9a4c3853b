package cn.yingchun.ui.after.letter;

import cn.yingchun.domain.cases.LetterFact.PressAgreed;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/// Asks what the donor allows for one release to the press, before it is drafted.
final class PressSheet {
    private static final double WIDE = 48;

    private PressSheet() {}

    static void show(Tools tools, BiConsumer<PressAgreed, Consumer<Optional<Trouble>>> deed) {
        var named = new CheckBox(tools.say("after.press.may-name"));
        var aged = new CheckBox(tools.say("after.press.may-age"));
        var form = new Form(tools.words());
        var occupation = form.text("after.press.occupation");
        var document = form.text("after.press.paper");
        new ActSheet(tools, Labels.sentence(tools.say("after.press.about")), named, aged, form).wide(WIDE)
                .verb(tools.say("after.verb.draft"), told -> deed.accept(
                        new PressAgreed(named.isSelected(), aged.isSelected(), occupation.leave(), document.leave().orElse("")), told))
                .show(tools.say("after.verb.press"));
    }
}

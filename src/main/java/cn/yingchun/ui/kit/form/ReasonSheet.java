package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Asks for a reason before something is set aside, opened again or corrected.
public final class ReasonSheet {
    private ReasonSheet() {}

    /// @param what a sentence that says what will happen
    /// @param deed gets the reason
    public static void show(Tools tools, String title, String what, String verb, BiConsumer<String, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var reason = form.text("cases.sheet.reason");
        new ActSheet(tools, Labels.sentence(what), form)
                .verb(verb, told -> deed.accept(required(reason.leave()), told))
                .show(title);
    }

    private static String required(Optional<String> reason) {
        return reason.orElseThrow(() -> new Trouble("cases.sheet.reason-missing"));
    }
}

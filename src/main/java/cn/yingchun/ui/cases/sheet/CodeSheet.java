package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Asks for a reason code: for a withdrawal, or for putting a case off.
public final class CodeSheet {
    private CodeSheet() {}

    /// @param about a sentence that says what will happen
    public static void show(Tools tools, String title, String about, List<Reason> reasons,
            BiConsumer<String, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var reason = ReasonBox.add(form, "cases.sheet.reason-code", reasons, tools.words());
        new ActSheet(tools, Labels.sentence(about), form)
                .verb(title, told -> deed.accept(ReasonBox.code(reason).orElseThrow(() -> new Trouble("cases.sheet.reason-missing")), told))
                .show(title);
    }
}

package cn.yingchun.ui.after;

import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Asks what the patient needs again of the same donor, and since when; says from which day the donor may give it.
final class AgainSheet {
    private AgainSheet() {}

    /// What is asked for.
    record Asked(Interval kind, LocalDate notice, String number) {}

    static void show(Tools tools, Optional<LocalDate> last, LocalDate today, BiConsumer<Asked, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var kind = form.choice("after.again.kind", List.of(Interval.values()), one -> "after.again." + one.name().toLowerCase(Locale.ROOT));
        var notice = form.day("patients.case.notice", () -> today);
        notice.show(Optional.of(today));
        var number = form.text("patients.case.notice-number");
        var earliest = Labels.sentence("");
        kind.valueProperty().subscribe(one -> earliest.setText(last.filter(_ -> one != null)
                .map(day -> tools.say("after.again.earliest", one.earliest(day).toString())).orElse("")));
        kind.setValue(Interval.DLI);
        new ActSheet(tools, Labels.sentence(tools.say("after.again.about")), form, earliest).verb(tools.say("after.verb.again"), told -> deed.accept(
                new Asked(kind.getValue(), notice.leave().orElseThrow(() -> new Trouble("after.again.day")), number.leave().orElse("")), told))
                .show(tools.say("after.verb.again"));
    }
}

package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Records what the transplant hospital asks for; the recipient's weight is all that is known here of the patient.
public final class TargetSheet {
    /// CD34+ cells that are usually asked for and the registry's minimum, 10⁶ per kg of recipient (sources S17, S2).
    private static final double USUAL = 4;
    private static final double MINIMUM = 2;

    private TargetSheet() {}

    public static void show(Tools tools, Optional<TargetSet> before, BiConsumer<TargetSet, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var kg = form.number("cases.target.kg", new Numbers(3, 250, 1));
        var target = form.number("cases.target.cells", new Numbers(0.5, 20, 2));
        var least = form.number("cases.target.least", new Numbers(0.5, 20, 2));
        kg.show(before.map(TargetSet::recipientKg));
        target.show(before.map(TargetSet::targetCd34PerKg).or(() -> Optional.of(USUAL)));
        least.show(before.map(TargetSet::minimumCd34PerKg).or(() -> Optional.of(MINIMUM)));
        new ActSheet(tools, Labels.sentence(tools.say("cases.target.about")), form)
                .verb(tools.say("cases.sheet.record"), told -> deed.accept(new TargetSet(before.map(TargetSet::version).orElse(0) + 1,
                        given(kg), given(target), given(least)), told))
                .show(tools.say("cases.target.title"));
    }

    private static double given(Field<Double> field) {
        return field.leave().orElseThrow(() -> field.problem().get().orElseGet(() -> new Trouble("cases.sheet.all-needed")));
    }
}

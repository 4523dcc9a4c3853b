package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Records that the transplant hospital has the bag, and how warm it came.
public final class ReceiptSheet {
    private ReceiptSheet() {}

    /// @param runs those whose bag is on the way
    public static void show(Tools tools, List<Integer> runs, Supplier<Instant> now, BiConsumer<Received, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var run = form.choice("cases.receipt.run", runs, one -> "cases.receipt.run" + one);
        run.setValue(runs.isEmpty() ? 1 : runs.getFirst());
        var celsius = form.number("cases.receipt.celsius", new Numbers(-20, 45, 1));
        new ActSheet(tools, form).verb(tools.say("cases.sheet.record"), told -> deed.accept(
                        new Received(run.getValue(), now.get(), celsius.leave().orElseThrow(() -> new Trouble("cases.sheet.all-needed"))), told))
                .show(tools.say("cases.receipt.title"));
    }
}

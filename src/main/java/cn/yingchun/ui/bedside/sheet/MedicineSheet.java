package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.MedicineGiven;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// A medicine beside G-CSF and calcium; paracetamol against bone pain is the usual one.
public final class MedicineSheet {
    private MedicineSheet() {}

    public static void show(Tools tools, Supplier<Instant> now, Sink<MedicineGiven> sink) {
        var form = new Form(tools.words());
        var name = form.text("bedside.medicine.name");
        name.show(Optional.of(tools.say("bedside.medicine.paracetamol")));
        var amount = form.text("bedside.medicine.amount");
        amount.show(Optional.of("0.5 g"));
        var when = new When(form, now);
        PadSheet.large(tools, form).wide(56).verb(tools.say("bedside.sheet.write"), told -> sink.write(
                        new MedicineGiven(RunSheets.needed(name), RunSheets.needed(amount)), when.at(), told))
                .show(tools.say("bedside.verb.medicine"));
    }
}

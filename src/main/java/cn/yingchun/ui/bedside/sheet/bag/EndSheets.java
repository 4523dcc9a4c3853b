package cn.yingchun.ui.bedside.sheet.bag;

import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.Infused;
import cn.yingchun.domain.cases.ProductFact.Lost;
import cn.yingchun.domain.product.Custody;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.sheet.PadSheet;
import cn.yingchun.ui.bedside.sheet.RunSheets;
import cn.yingchun.ui.bedside.sheet.Sink;
import cn.yingchun.ui.bedside.sheet.When;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// What can become of a bag beside the straight way: frozen for later, given to the patient, lost.
public final class EndSheets {
    private static final double USUAL_DMSO = 10;
    private static final double MOST_DMSO = 20;

    private EndSheets() {}

    public static void freeze(Tools tools, BedsidePicture picture, Supplier<Instant> now, Sink<Frozen> sink) {
        var bag = newest(picture);
        var form = new Form(tools.words());
        var place = form.text("bedside.end.place");
        var dmso = form.number("bedside.end.dmso", new Numbers(0, MOST_DMSO, 1));
        dmso.show(Optional.of(USUAL_DMSO));
        var when = new When(form, now);
        PadSheet.large(tools, form).wide(60).verb(tools.say("bedside.sheet.write"), told -> {
            var at = when.at();
            sink.write(new Frozen(bag.run(), at.orElseGet(now), RunSheets.needed(place), dmso.sound()), at, told);
        }).show(tools.say("bedside.end.freeze-title", bag.run()));
    }

    public static void infuse(Tools tools, BedsidePicture picture, Supplier<Instant> now, Sink<Infused> sink) {
        var bag = newest(picture);
        var form = new Form(tools.words());
        var when = new When(form, now);
        PadSheet.large(tools, form).wide(60).verb(tools.say("bedside.sheet.write"), told -> {
            var at = when.at();
            sink.write(new Infused(bag.run(), at.orElseGet(now)), at, told);
        }).show(tools.say("bedside.end.infuse-title", bag.run()));
    }

    public static void lose(Tools tools, BedsidePicture picture, Supplier<Instant> now, Sink<Lost> sink) {
        var bag = newest(picture);
        var form = new Form(tools.words());
        var how = form.text("bedside.end.how");
        var when = new When(form, now);
        PadSheet.large(tools, form).wide(60).verb(tools.say("bedside.sheet.write"), told -> sink.write(new Lost(bag.run(), RunSheets.needed(how)), when.at(), told))
                .show(tools.say("bedside.end.lose-title", bag.run()));
    }

    private static Custody newest(BedsidePicture picture) {
        return picture.custody().stream().reduce((_, last) -> last).orElseThrow(() -> new Trouble("bedside.label.no-count"));
    }
}

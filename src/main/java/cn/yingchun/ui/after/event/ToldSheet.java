package cn.yingchun.ui.after.event;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Moments;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Records who was told of an event, and when.
final class ToldSheet {
    private ToldSheet() {}

    /// What a filled sheet does.
    interface Deed {
        void told(Instant at, String whom, Consumer<Optional<Trouble>> heard);
    }

    static void show(Tools tools, String duty, Supplier<Instant> now, Deed deed) {
        var form = new Form(tools.words());
        var at = form.add("after.told.at", new Field<>(new Moments(now)));
        at.show(Optional.of(now.get()));
        var whom = form.text("after.told.whom");
        new ActSheet(tools, form).verb(tools.say("after.verb.told"), heard -> deed.told(
                at.leave().orElseThrow(() -> new Trouble("after.event.onset-missing")), whom.leave().orElse(""), heard)).show(duty);
    }
}

package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.TalkFact.ProvinceSpoke;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Records a call with province or transplant hospital that is not the go/no-go.
public final class ProvinceSheet {
    private ProvinceSheet() {}

    public static void show(Tools tools, BiConsumer<ProvinceSpoke, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var who = form.text("cases.go.who");
        var about = form.text("cases.province.about");
        new ActSheet(tools, Labels.sentence(tools.say("cases.province.why")), form)
                .verb(tools.say("cases.sheet.record"), told -> deed.accept(new ProvinceSpoke(
                        who.leave().orElseThrow(() -> new Trouble("cases.go.nobody")), about.leave().orElse("")), told))
                .show(tools.say("cases.verb.province"));
    }
}

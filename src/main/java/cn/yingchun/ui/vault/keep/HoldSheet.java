package cn.yingchun.ui.vault.keep;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import java.util.function.Consumer;

/// Legal hold on any donor, set or lifted by two people.
final class HoldSheet {
    private final KeepModel model;
    private final Tools tools;

    HoldSheet(KeepModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /// @param code of the donor who is chosen, or blank
    void set(String code) {
        show("vault.verb.hold", "vault.hold.help", code, (it, two, done) -> model.hold(it, two, ActSheet.told(tools, done, tools.say("cli.hold.set", it))));
    }

    void lift(String code) {
        show("vault.verb.lift", "vault.hold.lift-help", code, (it, two, done) -> model.lift(it, two, ActSheet.told(tools, done, tools.say("cli.hold.lifted", it))));
    }

    private interface Deed {
        void accept(String code, KeepModel.Two two, Consumer<Optional<Trouble>> done);
    }

    private void show(String verb, String help, String code, Deed deed) {
        var form = new Form(tools.words());
        var donor = form.text("vault.keep.code");
        donor.show(Optional.of(code).filter(it -> !it.isBlank()));
        var two = new TwoFields(model, tools, form);
        new ActSheet(tools, Labels.sentence(tools.say(help)), two).wide(40)
                .verb(tools.say(verb), done -> deed.accept(donor.leave().orElse(""), two.typed(), done))
                .show(tools.say(verb));
    }
}

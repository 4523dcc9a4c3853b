package cn.yingchun.ui.exchange;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.sync.pair.Card;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.FileLine;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;

/// Two devices become partners: each writes its card, takes the other's, and two people read the same code to each other.
final class PairSheet {
    private final ExchangeModel model;
    private final Tools tools;

    PairSheet(ExchangeModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void show() {
        var form = new Form(tools.words());
        var folder = new FileLine(tools, form, "sync.pair.folder");
        var card = new FileLine(tools, form, "sync.pair.card");
        var write = Buttons.plain(tools.say("sync.pair.write"), () -> write(folder));
        new ActSheet(tools, Labels.plain(tools.say("sync.pair.one")), Labels.plain(tools.say("sync.pair.two")),
                Labels.plain(tools.say("sync.pair.three")), form, Buttons.line(folder.folder(), write, card.file(Card.ENDING)))
                .wide(50)
                .verb(tools.say("sync.pair.next"), done -> model.meet(card.path(), met -> {
                    done.accept(Optional.empty());
                    second(met);
                }, problem -> done.accept(Refusals.of(problem, tools))))
                .show(tools.say("sync.pair.title"));
    }

    private void write(FileLine folder) {
        try {
            model.writeCard(folder.path(), file -> tools.toasts().tell(tools.say("sync.pair.written", file.getFileName())),
                    tools.toasts()::trouble);
        } catch (Trouble trouble) {
            tools.toasts().trouble(trouble);
        }
    }

    private void second(ExchangeModel.Met met) {
        var form = new Form(tools.words());
        var typed = form.text("sync.pair.typed");
        var sees = form.text("sync.pair.sees");
        var code = Labels.figure(met.code(), tools.say("sync.pair.read", met.card().office()));
        new ActSheet(tools, code, form, Labels.muted(tools.say("sync.pair.sees-hint"))).wide(46)
                .verb(tools.say("sync.pair.same"), done -> model.pair(met.card(), text(typed.getText()), text(sees.getText()), done))
                .show(met.card().office());
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

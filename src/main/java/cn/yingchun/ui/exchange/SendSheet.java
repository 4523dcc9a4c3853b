package cn.yingchun.ui.exchange;

import cn.yingchun.sync.Made;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.FileLine;
import cn.yingchun.ui.kit.form.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/// Writes a bundle, or the registry, for a partner onto a stick or into a folder.
final class SendSheet {
    private final ExchangeModel model;
    private final Tools tools;

    SendSheet(ExchangeModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    private interface Way {
        void write(String device, Path folder, Consumer<Made> made, Consumer<Throwable> failed);
    }

    /// @param partners lines of the partners' side
    void show(List<Line> partners) {
        show(partners, "sync.send", model::send);
    }

    /// The registry instead of what was written about it.
    void registry(List<Line> partners) {
        show(partners, "sync.registry", model::sendRegistry);
    }

    private void show(List<Line> partners, String words, Way way) {
        if (partners.isEmpty()) {
            new PairSheet(model, tools).show();
            return;
        }
        var form = new Form(tools.words());
        var to = new ChoiceBox<Line>();
        to.getItems().setAll(partners);
        to.setMaxWidth(Double.MAX_VALUE);
        to.setConverter(new StringConverter<>() {
            @Override
            public String toString(Line line) {
                return line == null ? "" : line.about() + "  ·  " + line.state();
            }

            @Override
            public Line fromString(String text) {
                return partners.getFirst();
            }
        });
        to.getSelectionModel().selectFirst();
        form.add("sync.send.to", to);
        var folder = new FileLine(tools, form, "sync.send.folder");
        new ActSheet(tools, Labels.sentence(tools.say(words + ".about")), form, Buttons.line(folder.folder())).wide(46)
                .verb(tools.say("sync.verb.send-act"), done -> way.write(to.getValue().id(), folder.path(), made -> {
                    done.accept(Optional.empty());
                    tools.toasts().tell(tools.say(words + ".done", made.facts(), made.files().size()));
                }, problem -> done.accept(Refusals.of(problem, tools))))
                .show(tools.say(words + ".title"));
    }
}

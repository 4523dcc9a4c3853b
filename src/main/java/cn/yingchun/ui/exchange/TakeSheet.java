package cn.yingchun.ui.exchange;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.sync.Inspection;
import cn.yingchun.sync.bundle.Envelope;
import cn.yingchun.sync.registry.RegistryIn;
import cn.yingchun.sync.registry.RegistryOut;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.FileLine;
import cn.yingchun.ui.kit.form.Form;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Takes a bundle in two steps: first one sees what is in it, then one takes it.
final class TakeSheet {
    private final ExchangeModel model;
    private final Tools tools;

    TakeSheet(ExchangeModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /// @param given the path of the bundle, blank where it is still to be chosen
    void show(String given) {
        var form = new Form(tools.words());
        var file = new FileLine(tools, form, "sync.take.file");
        file.show(given);
        new ActSheet(tools, Labels.sentence(tools.say("sync.take.about")), form, Buttons.line(file.file(Envelope.ENDING, RegistryOut.ENDING))).wide(46)
                .verb(tools.say("sync.take.look"), done -> {
                    var path = file.path();
                    if (path.toString().endsWith(RegistryOut.ENDING)) {
                        registry(path, done);
                        return;
                    }
                    model.inspect(path, seen -> {
                        done.accept(Optional.empty());
                        second(path, seen);
                    }, problem -> done.accept(Refusals.of(problem, tools)));
                }).show(tools.say("sync.take.title"));
    }

    private void registry(Path file, Consumer<Optional<Trouble>> done) {
        model.inspectRegistry(file, seen -> {
            done.accept(Optional.empty());
            second(file, seen);
        }, problem -> done.accept(Refusals.of(problem, tools)));
    }

    private void second(Path file, RegistryIn.Seen seen) {
        var counts = seen.counts();
        var body = new VBox(tools.look().em(0.6));
        body.getChildren().addAll(Labels.sentence(tools.say(seen.whole() ? "sync.registry.seen-whole" : "sync.registry.seen-part", seen.office(), seen.parts())),
                Labels.sentence(tools.say("sync.registry.would", counts.added(), counts.changed(), counts.unchanged())));
        if (seen.before()) {
            body.getChildren().add(Labels.sentence(tools.say("sync.registry.before")));
        }
        new ActSheet(tools, body).wide(46).verb(tools.say("sync.take.take"), done -> model.takeRegistry(file, taken -> {
            done.accept(Optional.empty());
            tools.toasts().tell(tools.say("sync.registry.taken", taken.added(), taken.changed(), taken.unchanged()));
        }, problem -> done.accept(Refusals.of(problem, tools)))).show(tools.say("sync.take.title"));
    }

    private void second(Path file, Inspection seen) {
        var sorted = seen.sorted();
        var body = new VBox(tools.look().em(0.6));
        body.getChildren().add(Labels.sentence(tools.say("sync.cli.from", seen.from().office(), seen.header().name(),
                seen.header().facts(), seen.contents().answers().size())));
        body.getChildren().add(Labels.sentence(tools.say("sync.cli.sorted", sorted.seen(), sorted.held(), sorted.parked().size(), seen.refused().size())));
        if (seen.replayed()) {
            body.getChildren().add(Labels.sentence(tools.say("sync.cli.replayed", seen.header().name())));
        }
        if (!sorted.forked().isEmpty()) {
            body.getChildren().add(Labels.sentence(tools.say("sync.cli.forked", sorted.forked().size())));
        }
        if (seen.ahead() > 0) {
            body.getChildren().add(Labels.sentence(tools.say("sync.cli.ahead", seen.ahead())));
        }
        body.getChildren().add(Labels.muted(tools.say("sync.take.backup")));
        new ActSheet(tools, body).wide(46).verb(tools.say("sync.take.take"), done -> model.take(file, outcome -> {
            done.accept(Optional.empty());
            tools.toasts().tell(tools.say("sync.take.done", outcome.taken()));
        }, problem -> done.accept(Refusals.of(problem, tools)))).show(tools.say("sync.take.title"));
    }
}

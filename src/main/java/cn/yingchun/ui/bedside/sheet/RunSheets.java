package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.CalciumGiven;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.RunNow;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Begins and ends a run on the cell separator.
public final class RunSheets {
    /// What starts a run; the override is a physician's reason where an alarm says stop.
    public interface Start {
        void start(RunStarted start, String override, Consumer<Optional<Trouble>> told);
    }

    /// Who stands at the bed, and the time.
    public record Here(String user, Clock clock) {}

    private RunSheets() {}

    public static void start(Tools tools, int run, Clock clock, Start deed) {
        var form = new Form(tools.words());
        var machine = form.text("bedside.run.machine");
        var access = form.text("bedside.run.access");
        var override = form.text("bedside.run.override");
        var willing = new CheckBox(tools.say("bedside.run.willing"));
        willing.setId("willing");
        var body = new VBox(form, willing);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(60).verb(tools.say("bedside.run.start"), told -> deed.start(
                        new RunStarted(run, clock.instant(), needed(machine), needed(access), willing.isSelected()), override.leave().orElse(""), told))
                .show(tools.say("bedside.run.start-title", run));
    }

    public static void end(Tools tools, BedsidePicture picture, RunNow run, Here here, BiConsumer<RunRecorded, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var litres = form.number("bedside.run.litres", new Numbers(0.1, 60, 1));
        litres.show(Optional.of(run.processed()).filter(processed -> processed > 0));
        var anticoagulant = form.number("bedside.run.anticoagulant", new Numbers(0, 5_000, 0));
        var calcium = form.number("bedside.run.calcium", new Numbers(0, 500, 1));
        calcium.show(Optional.of(picture.file().each(CalciumGiven.class).stream().filter(given -> given.what().run() == run.number())
                .mapToDouble(given -> given.what().millilitres()).sum()));
        var first = form.text("bedside.run.nurse");
        first.show(Optional.of(here.user()));
        var second = form.text("bedside.run.second-nurse");
        var early = form.text("bedside.run.early");
        PadSheet.large(tools, form).wide(60).verb(tools.say("bedside.run.end"), told -> {
            var nurses = Stream.of(first, second).flatMap(field -> field.leave().stream()).toList();
            deed.accept(new RunRecorded(run.number(), run.start(), here.clock().instant(), needed(litres), needed(anticoagulant),
                    calcium.leave().orElse(0.0), List.copyOf(nurses), early.leave()), told);
        }).show(tools.say("bedside.run.end-title", run.number()));
    }

    static <T> T needed(Field<T> field) {
        return field.leave().orElseThrow(() -> field.problem().get().orElseGet(() -> new Trouble("bedside.sheet.needed", field.getAccessibleText())));
    }
}

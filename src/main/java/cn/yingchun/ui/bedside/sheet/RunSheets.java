package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.CalciumGiven;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.WristbandRead;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.RunNow;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Begins and ends a run on the cell separator, each with a second person.
public final class RunSheets {
    /// A start, the physician's reason where an alarm says stop, and who stood by.
    public record Start(RunStarted run, String override, SecondSign.Typed second) {}

    public record End(RunRecorded run, SecondSign.Typed second) {}

    private RunSheets() {}

    public static void start(Tools tools, BedsidePicture picture, Colleagues here, Sink<Start> sink) {
        var run = picture.file().each(RunStarted.class).size() + 1;
        var form = new Form(tools.words());
        var machine = form.text("bedside.run.machine");
        var access = form.text("bedside.run.access");
        var override = form.text("bedside.run.override");
        var when = new When(form, here.now());
        var willing = new CheckBox(tools.say("bedside.run.willing"));
        willing.setId("willing");
        var second = here.sign(tools, "bedside.run.second-nurse");
        var band = picture.file().last(WristbandRead.class).isPresent();
        var body = new VBox(Labels.sentence(tools.say(band ? "bedside.run.band-read" : "bedside.run.band-missing")), two(form, second), willing);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(84).verb(tools.say("bedside.run.start"), told -> {
            var at = when.at();
            sink.write(new Start(new RunStarted(run, at.orElseGet(here.now()), needed(machine), needed(access), willing.isSelected()),
                    override.leave().orElse(""), second.typed()), at, told);
        }).show(tools.say("bedside.run.start-title", run));
    }

    public static void end(Tools tools, BedsidePicture picture, RunNow run, Colleagues here, Sink<End> sink) {
        var form = new Form(tools.words());
        var litres = form.number("bedside.run.litres", new Numbers(0.1, 60, 1));
        litres.show(Optional.of(run.processed()).filter(processed -> processed > 0));
        var anticoagulant = form.number("bedside.run.anticoagulant", new Numbers(0, 5_000, 0));
        var calcium = form.number("bedside.run.calcium", new Numbers(0, 500, 1));
        calcium.show(Optional.of(picture.file().each(CalciumGiven.class).stream().filter(given -> given.what().run() == run.number())
                .mapToDouble(given -> given.what().millilitres()).sum()));
        var early = form.text("bedside.run.early");
        var when = new When(form, here.now());
        var user = here.office().user();
        var second = here.sign(tools, "bedside.run.second-nurse");
        PadSheet.large(tools, two(form, second)).wide(84).verb(tools.say("bedside.run.end"), told -> {
            var at = when.at();
            var typed = second.typed();
            sink.write(new End(new RunRecorded(run.number(), run.start(), at.orElseGet(here.now()), needed(litres), needed(anticoagulant),
                    calcium.sound().orElse(0.0), List.of(user, typed.who()), early.leave()), typed), at, told);
        }).show(tools.say("bedside.run.end-title", run.number()));
    }

    /// Fields at the left, who stands by at the right.
    public static HBox two(Region left, Region right) {
        var both = new HBox(left, right);
        both.getStyleClass().add("two-forms");
        HBox.setHgrow(left, Priority.ALWAYS);
        return both;
    }

    /// What stands in a field that may not be blank.
    public static <T> T needed(Field<T> field) {
        return field.leave().orElseThrow(() -> field.problem().get().orElseGet(() -> new Trouble("bedside.sheet.needed", field.getAccessibleText())));
    }
}

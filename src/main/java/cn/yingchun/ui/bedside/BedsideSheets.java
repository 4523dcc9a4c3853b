package cn.yingchun.ui.bedside;

import cn.yingchun.domain.cases.BedsideFact;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.RunNow;
import cn.yingchun.ui.bedside.sheet.BagSheets;
import cn.yingchun.ui.bedside.sheet.DoseSheet;
import cn.yingchun.ui.bedside.sheet.PadSheet;
import cn.yingchun.ui.bedside.sheet.PauseSheet;
import cn.yingchun.ui.bedside.sheet.Pads;
import cn.yingchun.ui.bedside.sheet.RunSheets;
import cn.yingchun.ui.bedside.sheet.StrikeSheet;
import cn.yingchun.ui.bedside.sheet.SymptomSheet;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.work.Casework;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Opens the sheet of each button at the bed with what is known already, and writes what it gives.
final class BedsideSheets {
    private final Tools tools;
    private final BedsideModel model;

    BedsideSheets(Tools tools, BedsideModel model) {
        this.tools = tools;
        this.model = model;
    }

    void reading() {
        with(picture -> {
            var run = picture.run().map(RunNow::number).orElse(0);
            PadSheet.show(tools, tools.say("bedside.verb.reading"), Pads.reading(picture), (numbers, told) -> write(told,
                    (work, id) -> work.bedside().reading(id, Pads.reading(run, numbers))));
        });
    }

    void calcium() {
        running(run -> PadSheet.show(tools, tools.say("bedside.verb.calcium"), Pads.calcium(), (numbers, told) -> write(told,
                (work, id) -> work.bedside().calcium(id, new BedsideFact.CalciumGiven(run.number(), Pads.first(numbers))))));
    }

    void symptoms() {
        with(picture -> SymptomSheet.show(tools, picture.file().last(BedsideFact.SymptomsGraded.class).map(noted -> noted.what()),
                (graded, told) -> write(told, (work, id) -> work.bedside().symptoms(id, graded))));
    }

    /// Stops the machine with a reason, or lets it go on.
    void pause() {
        running(run -> {
            if (run.paused()) {
                write(this::say, (work, id) -> work.bedside().continued(id, new BedsideFact.Continued(run.number())));
            } else {
                PauseSheet.show(tools, (why, told) -> write(told, (work, id) -> work.bedside().paused(id, new BedsideFact.Paused(run.number()), why)));
            }
        });
    }

    void dose() {
        with(picture -> DoseSheet.show(tools, picture, new DoseSheet.Doors(model.desk().user(), model.today(),
                (dose, told) -> write(told, (work, id) -> work.bedside().dose(id, dose)),
                (held, told) -> write(told, (work, id) -> work.bedside().held(id, held)))));
    }

    void count() {
        with(picture -> {
            var moment = moment(picture.file());
            PadSheet.show(tools, tools.say("bedside.count.title", tools.say("tell.moment." + moment.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))),
                    Pads.count(picture, moment), (numbers, told) -> write(told, (work, id) -> work.bedside().counted(id, Pads.count(moment, numbers))));
        });
    }

    /// Starts a run, or ends the one under way.
    void run() {
        with(picture -> picture.run().ifPresentOrElse(run -> RunSheets.end(tools, picture, run, new RunSheets.Here(model.desk().user(), model.desk().clock()),
                        (record, told) -> write(told, (work, id) -> work.bedside().ran(id, record))),
                () -> RunSheets.start(tools, picture.file().each(RunStarted.class).size() + 1, model.desk().clock(),
                        (start, override, told) -> write(told, (work, id) -> work.bedside().started(id, start, override)))));
    }

    void product() {
        with(picture -> BagSheets.product(tools, picture, (bag, told) -> write(told, (work, id) -> work.bedside().product(id, bag))));
    }

    void weight() {
        with(picture -> PadSheet.show(tools, tools.say("bedside.verb.weight"), Pads.weight(picture), (numbers, told) -> write(told,
                (work, id) -> work.bedside().weighed(id, new Weighed(Pads.given(numbers, "WEIGHT"), Optional.ofNullable(numbers.get("HEIGHT")))))));
    }

    void decide() {
        with(picture -> BagSheets.decide(tools, picture, (decided, told) -> write(told, (work, id) -> work.bedside().bag(id, decided))));
    }

    void handOver() {
        with(picture -> BagSheets.handOver(tools, picture, model.desk().clock(), (bag, told) -> write(told, (work, id) -> work.bedside().bag(id, bag))));
    }

    void strike(BedsidePicture.Line line) {
        StrikeSheet.show(tools, line, (why, told) -> write(told, (work, id) -> work.ending().strike(id, line.fact().name(), Optional.empty(), why)));
    }

    /// The moment a count belongs to, by where the case stands.
    static Moment moment(CaseFile file) {
        var counts = file.each(BedsideFact.CountTaken.class).stream().map(count -> count.what().moment()).toList();
        if (file.line().before(Stage.COLLECT)) {
            return counts.contains(Moment.BASELINE) ? Moment.DURING : Moment.BASELINE;
        }
        var ended = file.each(BedsideFact.RunRecorded.class).size();
        var after = counts.stream().filter(moment -> moment == Moment.AFTER_RUN).count();
        return after < ended ? Moment.AFTER_RUN : Moment.BEFORE_RUN;
    }

    private void write(Consumer<Optional<Trouble>> told, BiConsumer<Casework, CaseId> deed) {
        model.act(deed, told);
    }

    private void say(Optional<Trouble> refused) {
        refused.ifPresent(tools.toasts()::trouble);
    }

    private void running(Consumer<RunNow> use) {
        with(picture -> picture.run().ifPresentOrElse(use, () -> tools.toasts().trouble(new Trouble("bedside.run.none"))));
    }

    private void with(Consumer<BedsidePicture> use) {
        model.picture().get().ifPresent(use);
    }
}

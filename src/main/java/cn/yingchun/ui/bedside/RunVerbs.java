package cn.yingchun.ui.bedside;

import cn.yingchun.domain.cases.BedsideFact.CalciumGiven;
import cn.yingchun.domain.cases.BedsideFact.Continued;
import cn.yingchun.domain.cases.BedsideFact.Paused;
import cn.yingchun.ui.bedside.sheet.bag.BagSheets;
import cn.yingchun.ui.bedside.sheet.DecisionSheet;
import cn.yingchun.ui.bedside.sheet.PadSheet;
import cn.yingchun.ui.bedside.sheet.Pads;
import cn.yingchun.ui.bedside.sheet.PauseSheet;
import cn.yingchun.ui.bedside.sheet.RunSheets;

/// What the nurse does with the cell separator, and what follows from what it gave.
record RunVerbs(Acts acts) {
    void calcium() {
        acts.running(run -> PadSheet.show(acts.tools(), acts.question(acts.tools().say("bedside.verb.calcium"), Pads.calcium()),
                acts.into((work, id, numbers) -> work.bedside().calcium(id, new CalciumGiven(run.number(), Pads.first(numbers))))));
    }

    /// Stops the machine with a reason, or lets it go on.
    void pause() {
        acts.running(run -> {
            if (run.paused()) {
                acts.now((work, id, _) -> work.bedside().continued(id, new Continued(run.number())));
            } else {
                PauseSheet.show(acts.tools(), acts.clock(), acts.into((work, id, why) -> work.bedside().paused(id, new Paused(run.number()), why)));
            }
        });
    }

    /// Starts a run, or ends the one under way.
    void run() {
        acts.with(picture -> picture.run().ifPresentOrElse(
                run -> RunSheets.end(acts.tools(), picture, run, acts.colleagues(),
                        acts.into((work, id, end) -> work.bedside().ran(id, end.run(), end.second().proof().get()))),
                () -> RunSheets.start(acts.tools(), picture, acts.colleagues(),
                        acts.into((work, id, start) -> work.bedside().started(id, start.run(), start.override(), start.second().proof().get())))));
    }

    void product() {
        acts.with(picture -> BagSheets.product(acts.tools(), picture, acts.clock(), acts.into((work, id, bag) -> work.bedside().product(id, bag))));
    }

    void decide() {
        acts.with(picture -> DecisionSheet.show(acts.tools(), picture, acts.into((work, id, decided) -> work.bedside().bag(id, decided))));
    }
}

package cn.yingchun.ui.bedside;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.identifier.DrugCode;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.RunNow;
import cn.yingchun.ui.bedside.sheet.DoseSheet;
import cn.yingchun.ui.bedside.sheet.MedicineSheet;
import cn.yingchun.ui.bedside.sheet.OrderSheet;
import cn.yingchun.ui.bedside.sheet.PadSheet;
import cn.yingchun.ui.bedside.sheet.Pads;
import cn.yingchun.ui.bedside.sheet.SymptomSheet;
import java.util.Locale;
import java.util.Optional;

/// What the nurse does with the donor: measures, asks, weighs, counts, gives what was ordered.
record DoseVerbs(Acts acts) {
    void reading() {
        acts.with(picture -> {
            var run = picture.run().map(RunNow::number).orElse(0);
            PadSheet.show(acts.tools(), acts.question(acts.tools().say("bedside.verb.reading"), Pads.reading(picture)),
                    acts.into((work, id, numbers) -> work.bedside().reading(id, Pads.reading(run, numbers))));
        });
    }

    void symptoms() {
        acts.with(picture -> SymptomSheet.show(acts.tools(), picture.file().last(SymptomsGraded.class).map(noted -> noted.what()), acts.clock(),
                acts.into((work, id, graded) -> work.bedside().symptoms(id, graded))));
    }

    void weight() {
        acts.with(picture -> PadSheet.show(acts.tools(), acts.question(acts.tools().say("bedside.verb.weight"), Pads.weight(picture)),
                acts.into((work, id, numbers) -> work.bedside().weighed(id, new Weighed(Pads.given(numbers, "WEIGHT"), Optional.ofNullable(numbers.get("HEIGHT")))))));
    }

    void count() {
        acts.with(picture -> {
            var moment = moment(picture.file());
            var title = acts.tools().say("bedside.count.title", acts.tools().say("tell.moment." + moment.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            PadSheet.show(acts.tools(), acts.question(title, Pads.count(picture, moment)),
                    acts.into((work, id, numbers) -> work.bedside().counted(id, Pads.count(moment, numbers))));
        });
    }

    void order() {
        acts.with(picture -> acts.trying(() -> OrderSheet.show(acts.tools(), picture.file(), acts.model().desk().work().rules().alarms(),
                acts.model().today(), acts.into((work, id, order) -> work.bedside().ordered(id, order)))));
    }

    /// A dose as ordered; without an order its sheet comes first.
    void dose() {
        dose(Optional.empty());
    }

    /// The same with the box that was scanned.
    void dose(Optional<DrugCode> box) {
        acts.with(picture -> {
            if (picture.file().last(DoseOrdered.class).isEmpty()) {
                acts.tools().toasts().trouble(new Trouble("case.dose.order"));
                order();
                return;
            }
            DoseSheet.show(acts.tools(), picture.file(), new DoseSheet.Here(acts.model().desk().user(), acts.model().today(), acts.colleagues()),
                    box, new DoseSheet.Deeds(acts.into((work, id, checked) -> work.bedside().dose(id, checked.dose(), checked.second().proof().get())),
                    acts.into((work, id, held) -> work.bedside().held(id, held))));
        });
    }

    void medicine() {
        MedicineSheet.show(acts.tools(), acts.clock(), acts.into((work, id, medicine) -> work.bedside().medicine(id, medicine)));
    }

    /// The moment a count belongs to, by where the case stands.
    static Moment moment(CaseFile file) {
        var counts = file.each(CountTaken.class).stream().map(count -> count.what().moment()).toList();
        if (file.line().before(Stage.COLLECT)) {
            return counts.contains(Moment.BASELINE) ? Moment.DURING : Moment.BASELINE;
        }
        var ended = file.each(RunRecorded.class).size();
        var after = counts.stream().filter(moment -> moment == Moment.AFTER_RUN).count();
        return after < ended ? Moment.AFTER_RUN : Moment.BEFORE_RUN;
    }
}

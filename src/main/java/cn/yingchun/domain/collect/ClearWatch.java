package cn.yingchun.domain.collect;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.checklist.Anchor;
import java.time.temporal.ChronoUnit;

/// Values of the time before collection: ages of tests, recipient's weight, sample volume (A28–A32).
record ClearWatch(CaseFile file, Watch.Sink sink) {
    void look() {
        age("C31", Anchor.D0, Measure.IDM_AGE);
        age("C25", Anchor.D0, Measure.EXAM_AGE);
        age("C38", Anchor.P0, Measure.HCG_AGE);
        age("C39", Anchor.G1, Measure.HCG_AGE);
        weight();
        sample();
    }

    private void age(String item, Anchor anchor, Measure measure) {
        file.item(item).ifPresent(noted -> {
            if (noted.what() instanceof ItemDone done) {
                file.on(anchor).ifPresent(day -> sink.see(measure, (double) ChronoUnit.DAYS.between(done.on(), day), noted));
            }
        });
    }

    /// Since the request, that is against the first version of the target.
    private void weight() {
        var versions = file.each(TargetSet.class);
        if (versions.size() > 1) {
            var before = versions.getFirst().what().recipientKg();
            Noted<TargetSet> now = versions.getLast();
            sink.see(Measure.WEIGHT_CHANGE, Math.abs(now.what().recipientKg() - before) / before * 100, now);
        }
    }

    private void sample() {
        file.item("C13").ifPresent(noted -> {
            if (noted.what() instanceof ItemDone done) {
                Figures.number(done.proof().getOrDefault("volume_ml", ""))
                        .ifPresent(millilitres -> sink.see(Measure.SAMPLE_VOLUME, millilitres, noted));
            }
        });
    }
}

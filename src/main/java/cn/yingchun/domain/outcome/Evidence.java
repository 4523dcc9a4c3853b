package cn.yingchun.domain.outcome;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.AdverseFact;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.Spear;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.Infused;
import cn.yingchun.domain.cases.ProductFact.Lost;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.AlarmRule.Phase;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Bound;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.collect.Watch;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What the facts of a case show about its end (domain facts §3.6).
record Evidence(CaseFile file, Alarms alarms) {
    private static final double POOR_CD34_IN_BLOOD = 10;
    private static final double POOR_CD34_PER_KG = 1;
    private static final int SEVERE = 3;
    private static final Set<AdverseFact.Phase> BEFORE_THE_END = EnumSet.of(AdverseFact.Phase.MOBILISATION, AdverseFact.Phase.COLLECTION);
    private static final Set<Phase> AT_THE_BED = EnumSet.of(Phase.MOBILISE, Phase.COLLECT);

    boolean shows(Outcome.Rule rule) {
        return switch (rule) {
            case TARGET_REACHED -> Outcomes.released(file)
                    && (collected().reachesTarget() || accepted() && collected().target().isEmpty());
            case ACCEPTED_BELOW_TARGET -> Outcomes.released(file) && collected().reachesMinimum() && belowTarget() && accepted();
            case RUN_STOPPED_EARLY -> Outcomes.released(file) && !collected().reachesTarget()
                    && (stoppedEarly() || !collected().reachesMinimum());
            case POOR_MOBILISER -> poorBlood() || poorBags();
            case UNSAFE -> unsafe();
            case NO_CONSENT_SIGNED -> !Outcomes.consentSigned(file) && nothingCollected();
            case WITHDRAWN_BEFORE_P0 -> withdrawn(false) && nothingCollected();
            case WITHDRAWN_AFTER_P0 -> withdrawn(true) && nothingCollected();
            case NOTHING_COLLECTED -> nothingCollected();
            case POSTPONED -> file.stage() == Stage.POSTPONED;
            case MARROW -> true;
            case LOST -> !file.each(Lost.class).isEmpty();
            case FROZEN -> !file.each(Frozen.class).isEmpty() && file.each(Infused.class).isEmpty();
        };
    }

    private Collected collected() {
        return Collected.of(file);
    }

    private boolean belowTarget() {
        return collected().belowTarget();
    }

    private boolean accepted() {
        return !file.each(CentreAccepted.class).isEmpty();
    }

    private boolean stoppedEarly() {
        return file.each(RunRecorded.class).stream().anyMatch(run -> run.what().stoppedBecause().isPresent());
    }

    private boolean nothingCollected() {
        return file.each(RunStarted.class).isEmpty() && file.each(RunRecorded.class).isEmpty();
    }

    /// CD34+ under 10/µL on D0 and on the day after.
    private boolean poorBlood() {
        Set<LocalDate> poor = file.each(CountTaken.class).stream()
                .filter(count -> count.what().moment() == Moment.BEFORE_RUN || count.what().moment() == Moment.DURING)
                .filter(count -> count.what().value(Count.CD34).filter(cells -> cells < POOR_CD34_IN_BLOOD).isPresent())
                .map(Evidence::day).collect(Collectors.toSet());
        return file.on(Anchor.D0).filter(day -> poor.contains(day) && poor.contains(day.plusDays(1))).isPresent();
    }

    /// Under 1 × 10⁶/kg after two runs.
    private boolean poorBags() {
        return collected().runs().size() >= 2
                && collected().cd34PerKg().filter(cells -> Bound.tidy(cells) < POOR_CD34_PER_KG).isPresent();
    }

    /// A symptom of grade 3 or more, an event reported as such before the last bag, or a stop alarm at the bed that is about the donor.
    private boolean unsafe() {
        var severe = file.each(SymptomsGraded.class).stream()
                .anyMatch(graded -> graded.what().grades().values().stream().anyMatch(grade -> grade >= SEVERE));
        var reported = file.each(EventReported.class).stream().map(Noted::what).anyMatch(event -> event.grade() >= SEVERE
                && event.judged().category() == Spear.DONOR_HARM && BEFORE_THE_END.contains(event.judged().phase()));
        return severe || reported || Watch.alarms(file, alarms).stream().map(Watch.Sounding::alarm)
                .anyMatch(alarm -> alarm.level() == Alarm.Level.STOP && AT_THE_BED.contains(alarm.rule().phase())
                        && alarm.rule().aboutDonor());
    }

    /// A withdrawal stated before or after the patient's conditioning began.
    private boolean withdrawn(boolean afterP0) {
        return file.last(Withdrawn.class).filter(said -> behindP0(said) == afterP0).isPresent();
    }

    private boolean behindP0(Noted<Withdrawn> said) {
        var stated = said.what().stated().atZone(WorkCalendar.ZONE).toLocalDate();
        return file.line().patientDependsOnIt() || file.on(Anchor.P0).filter(p0 -> !stated.isBefore(p0)).isPresent();
    }

    private static LocalDate day(Noted<?> noted) {
        return noted.happened().atZone(WorkCalendar.ZONE).toLocalDate();
    }
}

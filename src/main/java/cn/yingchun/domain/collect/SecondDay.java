package cn.yingchun.domain.collect;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.Willing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What to do after a run: finish, ask the transplant hospital, or run again, and what stands against another run.
///
/// Source: domain facts §3.6.
///
/// @param collected  the cells of all runs against what is asked for
/// @param hindrances why another run may not start yet; empty: the guard is open
public record SecondDay(Collected collected, Advice advice, List<Hindrance> hindrances) {
    private static final double FEWEST_PLATELETS = 80;
    private static final int MOST_RUNS = 2;
    private static final int WORST_GRADE = 2;

    public enum Advice {
        /// nothing was counted yet
        COUNT_FIRST,
        /// the target is reached
        FINISH,
        /// enough to release, less than asked for: accept, or another run
        ASK_CENTRE,
        /// too little
        RUN_AGAIN,
        /// too little, and another run may not start
        ESCALATE;

        public String key() {
            return "collect.second." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public enum Hindrance {
        /// a third run needs a physician's override
        RUNS, PLATELETS, CONSENT_TODAY, SYMPTOMS, DOSE_TODAY, CD34_TODAY;

        public String key() {
            return "collect.hindrance." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public SecondDay {
        hindrances = List.copyOf(hindrances);
    }

    /// Advice on the day of the possible next run.
    public static SecondDay of(CaseFile file, LocalDate day) {
        var hindrances = hindrances(file, day);
        var collected = Collected.of(file);
        if (collected.cd34PerKg().isEmpty()) {
            return new SecondDay(collected, Advice.COUNT_FIRST, hindrances);
        }
        if (collected.reachesTarget() || collected.reachesMinimum() && !file.each(CentreAccepted.class).isEmpty()) {
            return new SecondDay(collected, Advice.FINISH, hindrances);
        }
        if (collected.reachesMinimum()) {
            return new SecondDay(collected, Advice.ASK_CENTRE, hindrances);
        }
        return new SecondDay(collected, hindrances.contains(Hindrance.RUNS) ? Advice.ESCALATE : Advice.RUN_AGAIN, hindrances);
    }

    private static List<Hindrance> hindrances(CaseFile file, LocalDate day) {
        var found = new ArrayList<Hindrance>();
        var runs = file.each(RunRecorded.class);
        var since = runs.isEmpty() ? Instant.MIN : runs.getLast().what().end();
        if (runs.size() >= MOST_RUNS) {
            found.add(Hindrance.RUNS);
        }
        if (newest(file, Count.PLATELETS, since) < FEWEST_PLATELETS) {
            found.add(Hindrance.PLATELETS);
        }
        if (file.last(Willing.class).filter(said -> said.what().answer() == Answer.YES && Watch.day(said).equals(day)).isEmpty()) {
            found.add(Hindrance.CONSENT_TODAY);
        }
        if (file.each(SymptomsGraded.class).stream().max(Comparator.comparing(Noted::happened)).filter(SecondDay::tooBad).isPresent()) {
            found.add(Hindrance.SYMPTOMS);
        }
        if (file.last(DoseGiven.class).filter(dose -> Watch.day(dose).equals(day)).isEmpty()) {
            found.add(Hindrance.DOSE_TODAY);
        }
        if (newest(file, Count.CD34, since) < 0) {
            found.add(Hindrance.CD34_TODAY);
        }
        return found;
    }

    /// The newest count since the last run; −1 where there is none.
    private static double newest(CaseFile file, Count count, Instant since) {
        return file.each(CountTaken.class).reversed().stream()
                .sorted(Comparator.comparing((Noted<CountTaken> taken) -> taken.happened()).reversed())
                .filter(taken -> !taken.happened().isBefore(since))
                .filter(taken -> taken.what().moment() == Moment.BEFORE_RUN || count == Count.PLATELETS)
                .flatMap(taken -> taken.what().value(count).stream()).findFirst().orElse(-1.0);
    }

    private static boolean tooBad(Noted<SymptomsGraded> graded) {
        return graded.what().neurologicalSign() || graded.what().splenicTenderness()
                || graded.what().grades().values().stream().anyMatch(grade -> grade > WORST_GRADE);
    }
}

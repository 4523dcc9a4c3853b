package cn.yingchun.work;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Consent;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.contact.AttemptPlan;
import cn.yingchun.domain.contact.AttemptRules;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.gate.Standings;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.outcome.Outcome;
import cn.yingchun.domain.outcome.Outcomes;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Withdrawing, putting off, closing, opening again, striking: what turns a case from its straight way.
public final class Ending {
    /// A withdrawal behind P0 must reach the province by telephone within an hour: the patient's marrow is gone [S32b].
    public static final Duration ESCALATION = Duration.ofHours(1);

    private final Pen pen;

    Ending(Pen pen) {
        this.pen = pen;
    }

    /// The donor withdraws: a new version that names the consent it withdraws. Behind P0 it opens a critical incident.
    ///
    /// @param stated when the donor said so
    /// @param reason R04 … R13
    public List<Fact> withdraw(CaseId id, Instant stated, String reason) {
        return withdraw(id, Optional.empty(), stated, reason);
    }

    /// The same for one consent of several.
    ///
    /// @param consent empty: the newest in force, to donate before that to the typing
    /// @throws Trouble `case.withdraw.not-in-force`, `case.withdraw.reason`, `case.withdraw.future`
    public List<Fact> withdraw(CaseId id, Optional<FactName> consent, Instant stated, String reason) {
        var side = reason(reason).side();
        if (side != Reason.Side.PERSONAL) {
            throw new Trouble("case.withdraw.reason", reason);
        }
        if (stated.isAfter(pen.now())) {
            throw new Trouble("case.withdraw.future");
        }
        return pen.write(id, file -> {
            var facts = new ArrayList<CaseFact>();
            facts.add(new CourseFact.Withdrawn(inForce(Pen.notClosed(file), consent).or(() -> consent(file)), stated, reason));
            if (dependsOnIt(file, stated)) {
                facts.add(new CourseFact.IncidentOpened("withdrawal", stated.plus(ESCALATION)));
            }
            return Pen.Page.of(facts);
        });
    }

    /// Puts a case off until new days are named.
    ///
    /// @throws Trouble `case.postpone.too-late` once conditioning has begun, by stage or by the calendar
    public List<Fact> postpone(CaseId id, String reason, String why) {
        reason(reason);
        return pen.write(id, file -> {
            if (!Pen.notClosed(file).stage().canBePostponed() || file.stage() == Stage.CLEAR && dependsOnIt(file, pen.now())) {
                throw new Trouble("case.postpone.too-late");
            }
            return Pen.Page.of(new CourseFact.Postponed(reason)).because(why);
        });
    }

    /// Takes a case up again in the stage it left; a cleared one whose tests lapsed meanwhile goes back to the examination.
    public List<Fact> resume(CaseId id) {
        return pen.write(id, file -> {
            if (file.stage() != Stage.POSTPONED) {
                throw new Trouble("case.resume.not-postponed");
            }
            var facts = new ArrayList<CaseFact>(List.of(new CourseFact.Resumed()));
            var standings = Standings.of(file, pen.rules().course(), pen.beijing());
            if (file.line() == Stage.CLEAR && !standings.of("C41").holds()) {
                facts.add(new CourseFact.StageEntered(Stage.EXAM));
            }
            return Pen.Page.of(facts);
        });
    }

    /// Ends a case; the donor's status follows in the same act.
    ///
    /// @param outcome O1 … O14
    /// @throws Trouble the sentence that says what the file must show, `case.close.reason`, `case.close.not-tried`
    public List<Fact> close(CaseId id, String outcome, Optional<String> reason) {
        return close(id, outcome, reason, "");
    }

    /// The same with words of one's own.
    ///
    /// @param why asked for where a donor is given up as unreachable before everything was tried
    public List<Fact> close(CaseId id, String outcome, Optional<String> reason, String why) {
        var outcomes = pen.rules().outcomes();
        var how = outcomes.outcome(outcome).orElseThrow(() -> new Trouble("case.close.unknown", outcome));
        return pen.write(id, file -> {
            outcomes.objection(file, how).ifPresent(key -> {
                throw new Trouble(key);
            });
            if (!outcomes.fits(how, reason)) {
                throw new Trouble("case.close.reason", outcome, String.join(" ", how.reasons()));
            }
            if (why.isBlank() && reason.filter(code -> reason(code).side() == Reason.Side.NO_CONTACT).isPresent()) {
                unreachable(file);
            }
            return Pen.Page.of(new CourseFact.Closed(outcome, reason))
                    .and(Deed.of(Subject.of(file.opened().donor()), status(file, how, reason))).because(why);
        });
    }

    /// "Unreachable" is a judgement about a person, and ends a hope.
    private void unreachable(CaseFile file) {
        var donor = file.opened().donor();
        var missing = AttemptPlan.of(AttemptRules.load(pen.rules().course().calendar()), pen.office().donors().one(donor).map(DonorRow::registry),
                pen.office().history(Subject.of(donor)), file.history()).missing();
        if (!missing.isEmpty()) {
            throw new Trouble("case.close.not-tried", (Wording) words -> missing.stream().map(one -> words.say(one.key()))
                    .collect(Collectors.joining(words.say("case.agenda.moved-and"))));
        }
    }

    /// Opens a closed case again as a new version, if the donor is still free.
    public List<Fact> reopen(CaseId id, String why) {
        return pen.write(id, file -> {
            if (file.stage() != Stage.CLOSED) {
                throw new Trouble("case.reopen.not-closed");
            }
            pen.office().cases().files(CaseFilter.of(file.opened().donor())).stream()
                    .filter(other -> !other.id().equals(id) && other.stage().reservesDonor()).findFirst().ifPresent(other -> {
                        throw new Trouble("case.open.reserved", file.opened().donorCode(), other.opened().number());
                    });
            return Pen.Page.of(new CourseFact.Reopened()).because(why);
        });
    }

    /// Makes an earlier fact void, with a reason; both stay readable. With a replacement it is a correction.
    ///
    /// @throws Trouble `case.strike.not-here`, `case.strike.kind` if the replacement is another kind of fact
    public List<Fact> strike(CaseId id, FactName which, Optional<CaseFact> instead, String why) {
        if (why.isBlank()) {
            throw new Trouble("case.item.reason");
        }
        return pen.write(id, file -> {
            var fact = file.history().stream().filter(one -> one.name().equals(which) && !file.isStruck(one)).findFirst()
                    .orElseThrow(() -> new Trouble("case.strike.not-here"));
            var fixed = fact.what() instanceof CourseFact.Opened || fact.what() instanceof CourseFact.Struck;
            if (fixed || instead.filter(other -> !other.getClass().equals(fact.what().getClass())).isPresent()) {
                throw new Trouble("case.strike.kind");
            }
            var facts = new ArrayList<CaseFact>(List.of(new CourseFact.Struck(which)));
            instead.ifPresent(facts::add);
            return Pen.Page.of(facts).because(why);
        });
    }

    private Reason reason(String code) {
        return pen.rules().outcomes().reason(code).orElseThrow(() -> new Trouble("case.reason.unknown", code));
    }

    private static Optional<FactName> inForce(CaseFile file, Optional<FactName> consent) {
        consent.filter(asked -> Consent.inForce(file).stream().noneMatch(one -> one.name().equals(asked))).ifPresent(_ -> {
            throw new Trouble("case.withdraw.not-in-force");
        });
        return consent;
    }

    /// The newest consent in force: to donate, else to the typing.
    private static Optional<FactName> consent(CaseFile file) {
        var holding = Consent.inForce(file);
        return Stream.of("C42", "C12").flatMap(item -> holding.stream().filter(one -> one.item().equals(item))).findFirst().map(Consent::name);
    }

    private static boolean dependsOnIt(CaseFile file, Instant stated) {
        var day = stated.atZone(WorkCalendar.ZONE).toLocalDate();
        return file.line().patientDependsOnIt() || file.on(Anchor.P0).filter(p0 -> !day.isBefore(p0)).isPresent();
    }

    /// After a donation: resting until stem cells may be given again. Else what the reason says.
    private StatusSet status(CaseFile file, Outcome how, Optional<String> reason) {
        if (Outcomes.counts(file, how)) {
            var rested = file.on(Anchor.D0LAST).map(Interval.PBSC::earliest);
            return new StatusSet(Availability.TU, Optional.of("R21"), rested);
        }
        return reason.map(this::reason).map(why -> new StatusSet(why.status(), Optional.of(why.code()), Optional.empty()))
                .orElse(new StatusSet(Availability.AV, Optional.empty(), Optional.empty()));
    }
}

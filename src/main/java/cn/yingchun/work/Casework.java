package cn.yingchun.work;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.FamilySaid;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.ProvinceSpoke;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.conflict.Conflicts;
import cn.yingchun.domain.conflict.Register;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.contact.Confirming;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.gate.Fitness;
import cn.yingchun.domain.gate.Gates;
import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.gate.PlanCheck;
import cn.yingchun.domain.gate.Shift;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.gate.Standings;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a coordinator does with a case. Every verb is one act: it is written whole, or refused with a sentence and
/// nothing is written.
public final class Casework {
    private final Pen pen;
    private final Ticks ticks;
    private final Ending ending;
    private final Bedside bedside;

    public Casework(Office office, Playbook rules, Clock clock) {
        this(new Pen(office, rules, clock));
    }

    private Casework(Pen pen) {
        this.pen = pen;
        ticks = new Ticks(pen);
        ending = new Ending(pen);
        bedside = new Bedside(pen);
    }

    /// The same work for things that happened at another moment; rules judge as of that moment.
    public Casework at(Instant happened) {
        return new Casework(pen.at(happened));
    }

    /// Writes for the rooms of work beside this one, by the same clock and in the same turn.
    public Pen pen() {
        return pen;
    }

    /// Ticking items.
    public Ticks ticks() {
        return ticks;
    }

    /// Withdrawing, putting off, closing, opening again, striking.
    public Ending ending() {
        return ending;
    }

    /// Doses, counts, runs, products.
    public Bedside bedside() {
        return bedside;
    }

    /// @throws Trouble `case.file.unknown`
    public CaseFile file(CaseId id) {
        return pen.file(id);
    }

    public Playbook rules() {
        return pen.rules();
    }

    /// Opens a case and reserves the donor.
    ///
    /// @throws Trouble `case.open.reserved` if the donor is held for a patient already, `case.open.future`
    public CaseId open(NewCase what) {
        return new Opening(pen).open(what);
    }

    /// Opens a case for a second donation to the same patient: lymphocytes or stem cells.
    ///
    /// @throws Trouble `after.again.no-donation`, `case.open.reserved`, `case.open.future`
    public CaseId openAgain(CaseId first, Interval kind, LocalDate notice, String noticeNumber) {
        return new Opening(pen).again(first, kind, notice, noticeNumber);
    }

    /// How every item stands now.
    public Standings standings(CaseFile file) {
        return Standings.of(file, pen.rules().course(), pen.beijing());
    }

    /// What holds the gate in front of the case.
    public List<Obstacle> obstacles(CaseFile file) {
        return Stream.concat(Gates.obstacles(file, pen.rules().course(), pen.beijing()).stream(),
                fitness(file).obstacles(file, pen.today()).stream()).toList();
    }

    /// What is known of the donor that bears on giving: deferrals, earlier donations.
    public Fitness fitness(CaseFile file) {
        var donor = file.opened().donor();
        var donations = pen.office().cases().files(CaseFilter.of(donor)).stream()
                .filter(other -> !other.id().equals(file.id()) && !other.each(HandedOver.class).isEmpty())
                .flatMap(other -> other.on(Anchor.D0LAST).stream()).toList();
        var facts = pen.office().history(Subject.of(donor));
        var patient = Subject.of(file.opened().patient());
        var disputed = Stream.concat(Conflicts.of(Subject.of(donor), facts).stream(), Conflicts.of(patient, pen.office().history(patient)).stream())
                .map(Conflict::register).filter(Register::isSafety).map(Obstacle.Disputed::new).toList();
        return new Fitness(DonorFile.of(facts), donations, pen.rules().deferrals(), disputed);
    }

    /// An attempt to reach somebody. A talk with the donor confirms the donor's contacts in the same act.
    public List<Fact> called(CaseId id, Called call) {
        return pen.write(id, file -> {
            var page = Pen.Page.of(call);
            return Confirming.by(Pen.notClosed(file).opened().donor(), call, pen.today()).map(page::and).orElse(page);
        });
    }

    public List<Fact> willing(CaseId id, Willing said) {
        return pen.running(id, _ -> said);
    }

    public List<Fact> family(CaseId id, FamilySaid said) {
        return pen.running(id, _ -> said);
    }

    /// @throws Trouble `case.go.nobody` if nobody is named at the other end
    public List<Fact> goNoGo(CaseId id, GoNoGo call) {
        if (call.withWhom().isBlank()) {
            throw new Trouble("case.go.nobody");
        }
        return pen.running(id, _ -> call);
    }

    /// A follow-up visit; care goes on after a case is closed.
    public List<Fact> visited(CaseId id, FollowedUp visit) {
        return pen.write(id, _ -> Pen.Page.of(visit));
    }

    /// What setting these days would do; nothing is written.
    public Shift preview(CaseFile file, Map<Anchor, LocalDate> days, List<LocalDate> alternatives) {
        return Shift.preview(file, next(file, days, alternatives), pen.rules().course(), pen.beijing());
    }

    /// Remarks about these days, impossible ones first; nothing is written.
    public List<PlanCheck> check(CaseFile file, Map<Anchor, LocalDate> days, List<LocalDate> alternatives) {
        return PlanCheck.of(file, next(file, days, alternatives), pen.rules().course());
    }

    /// Sets or moves the days as a new version. A cleared case in which a hard item lapses falls back to the examination,
    /// and its clearance must be signed and reported anew.
    ///
    /// @param days all anchor days, also those that stay
    /// @throws Trouble `case.plan.order`, `case.plan.p0-passed` …
    public List<Fact> plan(CaseId id, Map<Anchor, LocalDate> days, List<LocalDate> alternatives, String why) {
        return pen.write(id, file -> {
            var plan = next(Pen.notClosed(file), days, alternatives);
            PlanCheck.of(file, plan, pen.rules().course()).stream().filter(PlanCheck::hard).findFirst().ifPresent(impossible -> {
                throw new Trouble(impossible.key());
            });
            var facts = new ArrayList<CaseFact>(List.of(plan));
            if (Shift.preview(file, plan, pen.rules().course(), pen.beijing()).fallsBack()) {
                facts.addAll(fallBack(file));
            }
            return Pen.Page.of(facts).because(why);
        });
    }

    /// Sets what the transplant hospital asks for, as a new version.
    ///
    /// @throws Trouble `case.value.impossible`, `case.target.minimum`
    public List<Fact> target(CaseId id, double recipientKg, double targetPerKg, double minimumPerKg) {
        Values.require("RECIPIENT_WEIGHT", recipientKg);
        Values.require("TARGET", targetPerKg);
        Values.require("TARGET", minimumPerKg);
        if (minimumPerKg > targetPerKg) {
            throw new Trouble("case.target.minimum", minimumPerKg, targetPerKg);
        }
        return pen.running(id, file -> new TargetSet(file.each(TargetSet.class).size() + 1, recipientKg, targetPerKg, minimumPerKg));
    }

    /// Goes through the gate into the next stage.
    ///
    /// @throws Trouble `case.gate.shut` with the items that are missing, `case.gate.early`, `case.gate.no-day`,
    ///                 `case.gate.not-running`
    public List<Fact> advance(CaseId id) {
        return pen.write(id, file -> {
            GateTrouble.refuse(obstacles(file));
            return Pen.Page.of(new CourseFact.StageEntered(file.stage().next()));
        });
    }

    /// A critical incident was told to the province, person to person.
    public List<Fact> reported(CaseId id, FactName incident, String toWhom) {
        return pen.write(id, _ -> Pen.Page.of(new CourseFact.IncidentReported(incident, toWhom)));
    }

    /// Another call with province or transplant hospital.
    ///
    /// @throws Trouble `case.go.nobody` if nobody is named at the other end
    public List<Fact> province(CaseId id, ProvinceSpoke call) {
        if (call.withWhom().isBlank()) {
            throw new Trouble("case.go.nobody");
        }
        return pen.write(id, _ -> Pen.Page.of(call));
    }

    /// A paper of the case is about to be made; care goes on after a case is closed, and so do papers.
    ///
    /// @param why for whom, or what for
    /// @throws Trouble `case.item.reason`
    public List<Fact> printed(CaseId id, String paper, String why) {
        if (why.isBlank()) {
            throw new Trouble("case.item.reason");
        }
        return pen.write(id, file -> Pen.Page.of(new CourseFact.Printed(paper))
                .and(Deed.of(Subject.of(file.opened().donor()), new AccessFact.Printed(paper))).because(why));
    }

    private static Planned next(CaseFile file, Map<Anchor, LocalDate> days, List<LocalDate> alternatives) {
        return new Planned(file.each(Planned.class).size() + 1, days, alternatives);
    }

    private List<CaseFact> fallBack(CaseFile file) {
        var facts = new ArrayList<CaseFact>();
        facts.add(new CourseFact.StageEntered(Stage.EXAM));
        var standings = standings(file);
        for (var item : List.of("C41", "C45")) {
            if (standings.of(item) instanceof Standing.Done) {
                facts.add(new CourseFact.ItemReopened(item));
            }
        }
        return facts;
    }
}

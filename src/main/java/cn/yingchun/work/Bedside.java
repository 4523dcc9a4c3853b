package cn.yingchun.work;

import cn.yingchun.domain.cases.BedsideFact.CalciumGiven;
import cn.yingchun.domain.cases.BedsideFact.Continued;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Countersigned;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseHeld;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Duty;
import cn.yingchun.domain.cases.BedsideFact.MedicineGiven;
import cn.yingchun.domain.cases.BedsideFact.Paused;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.BedsideFact.WristbandRead;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.store.SecondPerson;
import java.util.List;
import java.util.function.Function;

/// What is written at the bed. Impossible numbers are refused; alarms are computed from what was written, and a stop alarm
/// asks for a physician's reason before a dose or a run goes ahead.
public final class Bedside {
    private final Pen pen;

    Bedside(Pen pen) {
        this.pen = pen;
    }

    /// The donor on the scale.
    public List<Fact> weighed(CaseId id, Weighed weighed) {
        Values.require("WEIGHT", weighed.kg());
        weighed.heightMetres().ifPresent(metres -> Values.require("HEIGHT", metres));
        return from(Stage.EXAM, id, _ -> weighed);
    }

    /// A physician's order for G-CSF.
    ///
    /// @throws Trouble see [OrderCheck]
    public List<Fact> ordered(CaseId id, DoseOrdered order) {
        return from(Stage.COND, id, file -> new OrderCheck(pen, file).passed(order));
    }

    /// One dose of G-CSF that was given and written on paper before it is written here.
    ///
    /// @throws Trouble see [DoseCheck]
    public List<Fact> dose(CaseId id, DoseGiven dose) {
        return from(Stage.MOBILISE, id, file -> new DoseCheck(pen, file).passed(dose));
    }

    /// One dose of G-CSF at the bed: ordered, asked and measured before, and checked by a second person here.
    ///
    /// @throws Trouble see [DoseCheck]; `case.second.people`
    public List<Fact> dose(CaseId id, DoseGiven dose, SecondPerson second) {
        return signed(id, Stage.MOBILISE, second, "", file -> List.of(new DoseCheck(pen, file).ready(dose),
                new Countersigned(Duty.DOSE, dose.number(), named(dose.checker(), second))));
    }

    public List<Fact> medicine(CaseId id, MedicineGiven medicine) {
        return from(Stage.MOBILISE, id, _ -> medicine);
    }

    /// The donor's wristband or card was scanned and is theirs.
    public List<Fact> wristband(CaseId id, WristbandRead band) {
        return from(Stage.MOBILISE, id, _ -> band);
    }

    public List<Fact> held(CaseId id, DoseHeld held) {
        return from(Stage.MOBILISE, id, _ -> held);
    }

    public List<Fact> counted(CaseId id, CountTaken taken) {
        taken.values().forEach((count, value) -> Values.require(count.name(), value));
        return from(Stage.EXAM, id, _ -> taken);
    }

    public List<Fact> symptoms(CaseId id, SymptomsGraded graded) {
        if (graded.grades().values().stream().anyMatch(grade -> grade < 0 || grade > 5)) {
            throw new Trouble("case.symptom.grade");
        }
        return pen.write(id, _ -> Pen.Page.of(graded));
    }

    public List<Fact> reading(CaseId id, ReadingTaken taken) {
        taken.values().forEach((sign, value) -> Values.require(sign.name(), value));
        return from(Stage.MOBILISE, id, _ -> taken);
    }

    public List<Fact> calcium(CaseId id, CalciumGiven given) {
        Values.require("CALCIUM_GIVEN", given.millilitres());
        return from(Stage.COLLECT, id, file -> running(file, given.run(), given));
    }

    public List<Fact> paused(CaseId id, Paused paused, String why) {
        return pen.write(id, file -> Pen.Page.of(running(file, paused.run(), paused)).because(why));
    }

    public List<Fact> continued(CaseId id, Continued continued) {
        return pen.running(id, file -> running(file, continued.run(), continued));
    }

    /// A run begins.
    ///
    /// @param override a physician's reason where an alarm says stop; blank where none does
    /// @throws Trouble see [RunCheck]
    public List<Fact> started(CaseId id, RunStarted start, String override) {
        return pen.write(id, file -> Pen.Page.of(new RunCheck(pen, at(Stage.COLLECT, file)).passed(start, override)).because(override));
    }

    /// A run begins, with a second person at the bed.
    ///
    /// @throws Trouble see [RunCheck]
    public List<Fact> started(CaseId id, RunStarted start, String override, SecondPerson second) {
        return signed(id, Stage.COLLECT, second, override, file -> List.of(new RunCheck(pen, file).passed(start, override),
                new Countersigned(Duty.RUN_START, start.run(), second.name())));
    }

    /// A run has ended, with the second nurse at the bed.
    ///
    /// @throws Trouble see [RunCheck]
    public List<Fact> ran(CaseId id, RunRecorded run, SecondPerson second) {
        return signed(id, Stage.COLLECT, second, "", file -> List.of(new RunCheck(pen, file).passed(run),
                new Countersigned(Duty.RUN_END, run.run(), named(run.nurses().getLast(), second))));
    }

    /// A run has ended.
    ///
    /// @throws Trouble see [RunCheck]
    public List<Fact> ran(CaseId id, RunRecorded run) {
        return from(Stage.COLLECT, id, file -> new RunCheck(pen, file).passed(run));
    }

    /// What becomes of the bags.
    public Bags bags() {
        return new Bags(pen);
    }

    /// See [Bags#counted].
    public List<Fact> product(CaseId id, ProductCounted product) {
        return bags().counted(id, product);
    }

    /// See [Bags#write].
    public List<Fact> bag(CaseId id, ProductFact what) {
        return bags().write(id, what);
    }

    /// The transplant hospital accepted in writing what was collected.
    public List<Fact> accepted(CaseId id, CentreAccepted letter) {
        if (letter.letter().isBlank()) {
            throw new Trouble("case.accepted.letter");
        }
        return from(Stage.COLLECT, id, _ -> letter);
    }

    private static <T extends CaseFact> T running(CaseFile file, int run, T what) {
        var started = file.last(RunStarted.class).filter(start -> start.what().run() == run).isPresent();
        var ended = file.each(RunRecorded.class).stream().anyMatch(record -> record.what().run() == run);
        if (!started || ended) {
            throw new Trouble("case.run.not-running", run);
        }
        return what;
    }

    private List<Fact> signed(CaseId id, Stage earliest, SecondPerson second, String why, Function<CaseFile, List<CaseFact>> rule) {
        return pen.write(id, file -> Pen.Page.of(rule.apply(at(earliest, file)).stream()
                .filter(fact -> second.proven() || !(fact instanceof Countersigned)).toList()).because(why));
    }

    /// The second name in the record is the one who proved it.
    private static String named(String written, SecondPerson second) {
        if (!written.equals(second.name())) {
            throw new Trouble("case.second.people");
        }
        return written;
    }

    private List<Fact> from(Stage earliest, CaseId id, Function<CaseFile, ? extends CaseFact> rule) {
        return pen.running(id, file -> rule.apply(at(earliest, file)));
    }

    static CaseFile at(Stage earliest, CaseFile file) {
        if (Pen.notClosed(file).stage() == Stage.POSTPONED || file.stage().before(earliest)) {
            throw new Trouble("case.stage.early", Wording.key(earliest.key()));
        }
        return file;
    }
}

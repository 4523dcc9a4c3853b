package cn.yingchun.work;

import cn.yingchun.domain.cases.BedsideFact.CalciumGiven;
import cn.yingchun.domain.cases.BedsideFact.Continued;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseHeld;
import cn.yingchun.domain.cases.BedsideFact.Paused;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Wording;
import java.time.Instant;
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

    /// One dose of G-CSF.
    ///
    /// @throws Trouble see [DoseCheck]
    public List<Fact> dose(CaseId id, DoseGiven dose) {
        return from(Stage.MOBILISE, id, file -> new DoseCheck(pen, file).passed(dose));
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

    /// A run has ended.
    ///
    /// @throws Trouble see [RunCheck]
    public List<Fact> ran(CaseId id, RunRecorded run) {
        return from(Stage.COLLECT, id, file -> new RunCheck(pen, file).passed(run));
    }

    /// What the laboratory found in a bag; a later count of the same run replaces the earlier in all figures.
    public List<Fact> product(CaseId id, ProductCounted product) {
        Values.require("PRODUCT_VOLUME", product.millilitres());
        Values.require("PRODUCT_WBC", product.wbc());
        Values.require("PERCENT", product.mncPercent());
        Values.require("PRODUCT_CD34", product.cd34PerMicrolitre());
        Values.require("PERCENT", product.haematocritPercent());
        Values.require("PERCENT", product.viabilityPercent());
        Values.require("BAGS", product.bags());
        return from(Stage.COLLECT, id, file -> {
            if (file.each(RunRecorded.class).stream().noneMatch(run -> run.what().run() == product.run())) {
                throw new Trouble("case.product.no-run", product.run());
            }
            return product;
        });
    }

    /// The transplant hospital accepted in writing what was collected.
    public List<Fact> accepted(CaseId id, CentreAccepted letter) {
        if (letter.letter().isBlank()) {
            throw new Trouble("case.accepted.letter");
        }
        return from(Stage.COLLECT, id, _ -> letter);
    }

    /// Decision, hand-over, journey, receipt, loss, freezing, infusion of a bag.
    ///
    /// @throws Trouble `case.bag.not-counted`, `case.bag.not-handed`, `case.bag.future`, `case.stage.early`
    public List<Fact> bag(CaseId id, ProductFact what) {
        return switch (what) {
            case ProductCounted counted -> product(id, counted);
            case ProductFact.SecondDayDecided decided -> from(Stage.COLLECT, id, _ -> decided);
            case HandedOver bag -> {
                Values.require("CARRIED", bag.celsius());
                yield from(Stage.HANDOVER, id, file -> counted(file, bag.run(), past(bag.at(), bag)));
            }
            case ProductFact.Travelled bag -> {
                Values.require("CARRIED", bag.lowestCelsius());
                Values.require("CARRIED", bag.highestCelsius());
                yield handed(id, bag.run(), bag);
            }
            case ProductFact.ExcursionJudged bag -> handed(id, bag.run(), bag);
            case ProductFact.Received bag -> {
                Values.require("CARRIED", bag.celsius());
                yield handed(id, bag.run(), past(bag.at(), bag));
            }
            case ProductFact.Lost bag -> handed(id, bag.run(), bag);
            case ProductFact.Frozen bag -> from(Stage.COLLECT, id, file -> counted(file, bag.run(), past(bag.at(), bag)));
            case ProductFact.Infused bag -> pen.write(id, file -> Pen.Page.of(counted(file, bag.run(), past(bag.at(), bag))));
        };
    }

    private List<Fact> handed(CaseId id, int run, ProductFact what) {
        return from(Stage.HANDOVER, id, file -> {
            if (file.each(HandedOver.class).stream().noneMatch(bag -> bag.what().run() == run)) {
                throw new Trouble("case.bag.not-handed", run);
            }
            return what;
        });
    }

    private static <T extends CaseFact> T counted(CaseFile file, int run, T what) {
        if (file.each(ProductCounted.class).stream().noneMatch(bag -> bag.what().run() == run)) {
            throw new Trouble("case.bag.not-counted", run);
        }
        return what;
    }

    private <T> T past(Instant at, T what) {
        if (at.isAfter(pen.now())) {
            throw new Trouble("case.bag.future");
        }
        return what;
    }

    private static <T extends CaseFact> T running(CaseFile file, int run, T what) {
        var started = file.last(RunStarted.class).filter(start -> start.what().run() == run).isPresent();
        var ended = file.each(RunRecorded.class).stream().anyMatch(record -> record.what().run() == run);
        if (!started || ended) {
            throw new Trouble("case.run.not-running", run);
        }
        return what;
    }

    private List<Fact> from(Stage earliest, CaseId id, Function<CaseFile, ? extends CaseFact> rule) {
        return pen.running(id, file -> rule.apply(at(earliest, file)));
    }

    private static CaseFile at(Stage earliest, CaseFile file) {
        if (Pen.notClosed(file).stage() == Stage.POSTPONED || file.stage().before(earliest)) {
            throw new Trouble("case.stage.early", Wording.key(earliest.key()));
        }
        return file;
    }
}

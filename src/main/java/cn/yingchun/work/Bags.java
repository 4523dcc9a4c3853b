package cn.yingchun.work;

import cn.yingchun.domain.cases.BedsideFact.Countersigned;
import cn.yingchun.domain.cases.BedsideFact.Duty;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.ProductFact.ExcursionJudged;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.Passed;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.identifier.Din;
import cn.yingchun.domain.identifier.ProductCode;
import cn.yingchun.domain.product.BagLabels;
import cn.yingchun.domain.product.Custody;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.SecondPerson;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What becomes of the bags: counted, labelled, released, passed from hand to hand, judged, received.
public final class Bags {
    private final Pen pen;

    Bags(Pen pen) {
        this.pen = pen;
    }

    /// What the laboratory found in a bag; a later count of the same run replaces the earlier in all figures.
    ///
    /// @throws Trouble `case.product.no-run`, `case.bag.din`, `case.value.impossible`
    public List<Fact> counted(CaseId id, ProductCounted product) {
        Values.require("PRODUCT_VOLUME", product.millilitres());
        Values.require("PRODUCT_WBC", product.wbc());
        Values.require("PERCENT", product.mncPercent());
        Values.require("PRODUCT_CD34", product.cd34PerMicrolitre());
        Values.require("PERCENT", product.haematocritPercent());
        Values.require("PERCENT", product.viabilityPercent());
        Values.require("BAGS", product.bags());
        product.din().ifPresent(Bags::din);
        return from(Stage.COLLECT, id, file -> {
            if (file.each(RunRecorded.class).stream().noneMatch(run -> run.what().run() == product.run())) {
                throw new Trouble("case.product.no-run", product.run());
            }
            return product;
        });
    }

    /// The labels on the bags of a run, each a fact of its own. With a product code they are ISBT 128 labels and their number a DIN;
    /// without, the hospital's own.
    ///
    /// @throws Trouble `case.bag.din`, `case.bag.product-code`, `case.bag.number`, `case.bag.number-used`
    public List<Fact> labelled(CaseId id, Labelled label) {
        if (!label.productCode().isBlank()) {
            din(label.number());
            if (ProductCode.read(label.productCode()).isEmpty()) {
                throw new Trouble("case.bag.product-code", label.productCode());
            }
        } else if (label.number().isBlank()) {
            throw new Trouble("case.bag.number");
        }
        return pen.write(id, file -> {
            file.each(Labelled.class).stream().map(other -> other.what())
                    .filter(other -> other.number().equals(label.number()) && other.run() != label.run()).findFirst().ifPresent(other -> {
                        throw new Trouble("case.bag.number-used", label.number(), other.run());
                    });
            return Pen.Page.of(BagLabels.each(counted(Bedside.at(Stage.COLLECT, file), label.run(), label), BagLabels.bags(file, label.run())));
        });
    }

    /// A bag leaves the hospital, released by two people.
    ///
    /// @throws Trouble `case.bag.not-counted`, `case.bag.future`, `case.bag.gone`
    public List<Fact> handedOver(CaseId id, HandedOver bag, SecondPerson second) {
        Values.require("CARRIED", bag.celsius());
        return pen.write(id, file -> {
            counted(Bedside.at(Stage.HANDOVER, file), bag.run(), past(bag.at(), bag));
            if (custody(file, bag.run()).now().isPresent()) {
                throw new Trouble("case.bag.gone", bag.run());
            }
            return second.proven() ? Pen.Page.of(bag, new Countersigned(Duty.RELEASE, bag.run(), second.name())) : Pen.Page.of(bag);
        });
    }

    /// From hand to hand: only who has it can give it on.
    ///
    /// @throws Trouble `case.bag.not-handed`, `case.bag.chain`, `case.bag.order`
    private List<Fact> passed(CaseId id, Passed bag) {
        Values.require("CARRIED", bag.celsius());
        return from(Stage.HANDOVER, id, file -> {
            var holder = travelling(file, bag.run(), past(bag.at(), bag.at()));
            if (!holder.equals(bag.from().strip())) {
                throw new Trouble("case.bag.chain", holder, bag.from());
            }
            return bag;
        });
    }

    private List<Fact> received(CaseId id, Received bag) {
        Values.require("CARRIED", bag.celsius());
        return from(Stage.HANDOVER, id, file -> {
            travelling(file, bag.run(), past(bag.at(), bag.at()));
            return bag;
        });
    }

    /// A physician decides about an excursion, with a reason.
    ///
    /// @throws Trouble `case.bag.judged-why`, `case.bag.not-handed`
    public List<Fact> judged(CaseId id, ExcursionJudged judged, String why) {
        if (why.isBlank() || judged.physician().isBlank()) {
            throw new Trouble("case.bag.judged-why");
        }
        return pen.write(id, file -> Pen.Page.of(handed(Bedside.at(Stage.HANDOVER, file), judged.run(), judged)).because(why));
    }

    /// Any word about a bag.
    ///
    /// @throws Trouble `case.bag.not-counted`, `case.bag.not-handed`, `case.bag.future`, `case.stage.early`
    public List<Fact> write(CaseId id, ProductFact what) {
        return switch (what) {
            case ProductCounted counted -> counted(id, counted);
            case Labelled label -> labelled(id, label);
            case ProductFact.SecondDayDecided decided -> from(Stage.COLLECT, id, _ -> decided);
            case HandedOver bag -> handedOver(id, bag, SecondPerson.onPaper(""));
            case Passed bag -> passed(id, bag);
            case ProductFact.Travelled bag -> {
                Values.require("CARRIED", bag.lowestCelsius());
                Values.require("CARRIED", bag.highestCelsius());
                yield from(Stage.HANDOVER, id, file -> handed(file, bag.run(), bag));
            }
            case ExcursionJudged bag -> from(Stage.HANDOVER, id, file -> handed(file, bag.run(), bag));
            case Received bag -> received(id, bag);
            case ProductFact.Lost bag -> from(Stage.HANDOVER, id, file -> handed(file, bag.run(), bag));
            case ProductFact.Frozen bag -> from(Stage.COLLECT, id, file -> counted(file, bag.run(), past(bag.at(), bag)));
            case ProductFact.Infused bag -> pen.write(id, file -> Pen.Page.of(counted(file, bag.run(), past(bag.at(), bag))));
        };
    }

    private Custody custody(CaseFile file, int run) {
        return Custody.of(file, run, pen.rules().alarms());
    }

    /// Who has the bag that is on its way since before a moment.
    private String travelling(CaseFile file, int run, Instant at) {
        var now = custody(file, run).now().orElseThrow(() -> new Trouble("case.bag.not-handed", run));
        if (at.isBefore(now.at())) {
            throw new Trouble("case.bag.order");
        }
        return now.holder();
    }

    private static <T extends CaseFact> T handed(CaseFile file, int run, T what) {
        if (file.each(HandedOver.class).stream().noneMatch(bag -> bag.what().run() == run)) {
            throw new Trouble("case.bag.not-handed", run);
        }
        return what;
    }

    private static <T extends CaseFact> T counted(CaseFile file, int run, T what) {
        if (file.each(ProductCounted.class).stream().noneMatch(bag -> bag.what().run() == run)) {
            throw new Trouble("case.bag.not-counted", run);
        }
        return what;
    }

    private static Din din(String number) {
        return Din.read(number).orElseThrow(() -> new Trouble("case.bag.din", number));
    }

    private <T> T past(Instant at, T what) {
        if (at.isAfter(pen.now())) {
            throw new Trouble("case.bag.future");
        }
        return what;
    }

    private List<Fact> from(Stage earliest, CaseId id, Function<CaseFile, ? extends CaseFact> rule) {
        return pen.running(id, file -> rule.apply(Bedside.at(earliest, file)));
    }
}

package cn.yingchun.domain.cases.tell;

import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.say.Words;

/// Says what happened to a bag.
record ProductTelling(Words words) {
    String of(ProductFact fact) {
        return switch (fact) {
            case ProductFact.ProductCounted bag -> words.say("tell.product.counted", bag.run(), Telling.number(bag.millilitres()),
                    Telling.number(bag.cd34PerMicrolitre()), Telling.number(bag.wbc()), Telling.number(bag.mncPercent()),
                    Telling.number(bag.haematocritPercent()), Telling.number(bag.viabilityPercent()));
            case ProductFact.SecondDayDecided decided -> words.say("tell.product.decided",
                    words.say(Telling.key("tell.choice", decided.choice())), decided.physician());
            case ProductFact.Labelled label -> words.say("tell.product.labelled", label.number(), label.productCode());
            case ProductFact.Passed on -> words.say("tell.product.passed", on.from(), on.to(), Telling.number(on.celsius()),
                    words.say(on.sealWhole() ? "tell.product.seal-whole" : "tell.product.seal-broken"));
            case ProductFact.HandedOver handed -> words.say("tell.product.handed-over", handed.courier(), handed.seal(),
                    Telling.number(handed.celsius()));
            case ProductFact.Travelled way -> words.say("tell.product.travelled", Telling.number(way.lowestCelsius()),
                    Telling.number(way.highestCelsius()));
            case ProductFact.ExcursionJudged judged -> words.say("tell.product.judged",
                    words.say(Telling.key("tell.disposition", judged.disposition())), judged.physician());
            case ProductFact.Received received -> words.say("tell.product.received", Telling.number(received.celsius()));
            case ProductFact.Lost lost -> words.say("tell.product.lost", lost.how());
            case ProductFact.Frozen frozen -> words.say("tell.product.frozen", frozen.place());
            case ProductFact.Infused _ -> words.say("tell.product.infused");
        };
    }
}

package cn.yingchun.domain.cases.tell;

import cn.yingchun.domain.cases.BedsideFact;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.say.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says what the nurse wrote at the bed.
record BedsideTelling(Words words) {
    String of(BedsideFact fact) {
        return switch (fact) {
            case BedsideFact.Weighed weighed -> words.say("tell.bedside.weighed", Telling.number(weighed.kg()),
                    weighed.heightMetres().map(metres -> words.say("tell.bedside.height", Telling.number(metres * 100))).orElse(""));
            case BedsideFact.DoseOrdered order -> words.say("tell.bedside.ordered", order.version(), Telling.number(order.micrograms()),
                    vials(order.vials()), order.perDay(), order.at().toString(), order.first().toString(), order.last().toString(),
                    order.physician());
            case BedsideFact.DoseGiven dose -> dose(dose);
            case BedsideFact.MedicineGiven medicine -> words.say("tell.bedside.medicine", medicine.name(), medicine.amount());
            case BedsideFact.WristbandRead band -> words.say("tell.bedside.wristband", band.code());
            case BedsideFact.Countersigned signed -> words.say("tell.bedside.countersigned",
                    words.say(Telling.key("tell.duty", signed.duty()), signed.number()), signed.who());
            case BedsideFact.DoseHeld held -> words.say("tell.bedside.held", held.number(), held.physician());
            case BedsideFact.CountTaken count -> words.say("tell.bedside.count", words.say(Telling.key("tell.moment", count.moment())),
                    count.values().entrySet().stream().map(value -> words.say(value.getKey().key()) + " " + Telling.number(value.getValue()))
                            .collect(Collectors.joining(" · ")));
            case BedsideFact.SymptomsGraded graded -> symptoms(graded);
            case BedsideFact.RunStarted run -> words.say("tell.bedside.started", run.run(), run.machine(), run.access());
            case BedsideFact.ReadingTaken reading -> words.say("tell.bedside.reading", signs(reading.values()));
            case BedsideFact.CalciumGiven calcium -> words.say("tell.bedside.calcium", Telling.number(calcium.millilitres()));
            case BedsideFact.Paused _ -> words.say("tell.bedside.paused");
            case BedsideFact.Continued _ -> words.say("tell.bedside.continued");
            case BedsideFact.RunRecorded run -> words.say("tell.bedside.ended", run.run(), Duration.between(run.start(), run.end()).toMinutes(),
                    Telling.number(run.processedLitres()), Telling.number(run.anticoagulantMl()),
                    run.stoppedBecause().map(why -> words.say("tell.bedside.broken-off", why)).orElse(""));
        };
    }

    private String dose(BedsideFact.DoseGiven dose) {
        return words.say("tell.bedside.dose", dose.number(), Telling.number(dose.micrograms()), vials(dose.vials()), dose.drug().name(), dose.drug().lot(),
                dose.sites(), dose.injector(), dose.checker());
    }

    private static String vials(List<BedsideFact.Vials> vials) {
        return vials.stream().map(vial -> vial.count() + "×" + vial.micrograms()).collect(Collectors.joining(" + "));
    }

    /// Pressure as people say it: 118/76.
    private String signs(Map<Sign, Double> values) {
        var parts = new ArrayList<String>();
        if (values.get(Sign.SYSTOLIC) instanceof Double high) {
            parts.add(words.say("tell.bedside.pressure", Telling.number(high),
                    values.get(Sign.DIASTOLIC) instanceof Double low ? Telling.number(low) : "–"));
        }
        values.forEach((sign, value) -> {
            if (sign != Sign.SYSTOLIC && sign != Sign.DIASTOLIC) {
                parts.add(words.say(sign.key()) + " " + Telling.number(value) + (sign.unit().equals("%") ? "%" : ""));
            }
        });
        return String.join(" · ", parts);
    }

    private String symptoms(BedsideFact.SymptomsGraded graded) {
        var signs = (graded.splenicTenderness() ? words.say("tell.bedside.spleen") : "")
                + (graded.neurologicalSign() ? words.say("tell.bedside.neurological") : "");
        var grades = graded.grades().entrySet().stream().filter(grade -> grade.getValue() > 0)
                .map(grade -> words.say(grade.getKey().key()) + " " + grade.getValue()).collect(Collectors.joining(" · "));
        return words.say("tell.bedside.symptoms", grades.isEmpty() && signs.isEmpty() ? words.say("tell.bedside.no-symptoms") : grades, signs);
    }
}

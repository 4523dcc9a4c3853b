package cn.yingchun.domain.cases.tell;

import cn.yingchun.domain.cases.AdverseFact;
import cn.yingchun.domain.cases.HonourFact;
import cn.yingchun.domain.cases.LetterFact;
import cn.yingchun.domain.say.Words;
import java.util.stream.Collectors;

/// Says what came after the collection: events, letters, honours. The words of a letter are never told.
record AfterTelling(Words words) {
    String of(AdverseFact fact) {
        return switch (fact) {
            case AdverseFact.EventReported event -> words.say("tell.after.event", event.event(), event.version(),
                    event.symptom().map(symptom -> words.say(symptom.key())).orElse(event.kind()), event.grade());
            case AdverseFact.EventTold told -> words.say("tell.after.told", told.event(), told.toWhom());
            case AdverseFact.EventClosed closed -> words.say("tell.after.closed", closed.event(), closed.conclusion());
        };
    }

    String of(LetterFact fact) {
        return switch (fact) {
            case LetterFact.LetterTaken letter -> words.say("tell.after.letter", letter.letter(),
                    words.say(Telling.key("tell.sort", letter.sort())), words.say(Telling.key("tell.way", letter.way())));
            case LetterFact.LetterScreened screened -> words.say("tell.after.screened", screened.letter(), screened.round(),
                    screened.decisions().size());
            case LetterFact.LetterTranslated letter -> words.say("tell.after.translated", letter.letter(), letter.language());
            case LetterFact.LetterForwarded on -> words.say("tell.after.forwarded", on.letter(), on.toWhom());
            case LetterFact.LetterDelivered letter -> words.say("tell.after.delivered", letter.letter());
            case LetterFact.LetterReturned letter -> words.say("tell.after.returned", letter.letter());
            case LetterFact.OriginalOpened letter -> words.say("tell.after.opened", letter.letter());
            case LetterFact.PressAgreed agreed -> words.say(agreed.named() ? "tell.after.press-named" : "tell.after.press-unnamed", agreed.document());
            case LetterFact.ContactAgreed agreed -> words.say("tell.after.agreed", words.say(agreed.donor() ? "tell.after.yes" : "tell.after.no"),
                    words.say(agreed.patient() ? "tell.after.yes" : "tell.after.no"), agreed.document());
        };
    }

    String of(HonourFact fact) {
        return switch (fact) {
            case HonourFact.OrdinalConfirmed given -> words.say("tell.after.ordinal", given.numbers().entrySet().stream()
                    .map(number -> words.say(Telling.key("tell.counter", number.getKey())) + " " + number.getValue())
                    .collect(Collectors.joining(" · ")), given.document());
            case HonourFact.CertificateIssued certificate -> words.say("tell.after.certificate", certificate.number());
            case HonourFact.BenefitHanded benefit -> words.say("tell.after.benefit", benefit.code(), benefit.document());
            case HonourFact.BloodGiven blood -> words.say("tell.after.blood", blood.wholeBlood(), blood.platelets());
        };
    }
}

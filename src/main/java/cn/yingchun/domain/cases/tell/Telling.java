package cn.yingchun.domain.cases.tell;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.cases.AdverseFact;
import cn.yingchun.domain.cases.BedsideFact;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.HonourFact;
import cn.yingchun.domain.cases.LetterFact;
import cn.yingchun.domain.cases.PlanFact;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.TalkFact;
import cn.yingchun.domain.contact.ReachFact;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.sync.SyncFact;

/// Says in one line what a fact of a case is: for the log at the bed, the history of a case, the audit list.
public final class Telling {
    private final Words words;
    private final CourseTelling course;
    private final TalkTelling talk;
    private final BedsideTelling bedside;
    private final ProductTelling product;
    private final AfterTelling after;

    public Telling(Words words) {
        this.words = words;
        course = new CourseTelling(words);
        talk = new TalkTelling(words);
        bedside = new BedsideTelling(words);
        product = new ProductTelling(words);
        after = new AfterTelling(words);
    }

    /// One line without time and actor. A fact of another kind, or of a newer program, says so.
    public String of(What what) {
        return switch (what) {
            case CourseFact fact -> course.of(fact);
            case TalkFact fact -> talk.of(fact);
            case PlanFact fact -> course.of(fact);
            case BedsideFact fact -> bedside.of(fact);
            case ProductFact fact -> product.of(fact);
            case AdverseFact fact -> after.of(fact);
            case LetterFact fact -> after.of(fact);
            case HonourFact fact -> after.of(fact);
            case DonorFact.Transferred(var from, var to) -> words.say("tell.other.moved", from, to);
            case ReachFact.PutOff(var _, var until) -> words.say("tell.other.put-off", until.toString());
            case ReachFact.Finished _ -> words.say("tell.other.kept");
            case ReachFact _ -> words.say("tell.other.reach");
            case DonorFact _ -> words.say("tell.other.donor");
            case PatientFact _ -> words.say("tell.other.patient");
            case OfficeFact _ -> words.say("tell.other.office");
            case AccessFact _ -> words.say("tell.other.access");
            case SyncFact _ -> words.say("tell.other.sync");
            default -> words.say("tell.other.unknown");
        };
    }

    /// A number as people write it: no more decimals than it has.
    static String number(double value) {
        return new java.math.BigDecimal(value).setScale(3, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /// The key of an enum's word under a stem: `tell.called` and `NO_ANSWER` give `tell.called.no-answer`.
    static String key(String stem, Enum<?> value) {
        return stem + "." + value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

}

package cn.yingchun.ui.exchange;

import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.tell.Telling;
import cn.yingchun.domain.conflict.Register;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Words;
import cn.yingchun.match.rule.RulesTelling;
import cn.yingchun.ui.kit.Masked;
import java.util.stream.Collectors;

/// What a fact says, short enough for a row. Names and numbers are masked in lists and whole where one must decide.
final class FactWords {
    private final Words words;
    private final Telling telling;

    FactWords(Words words) {
        this.words = words;
        telling = new Telling(words);
    }

    /// For a list.
    String masked(What what) {
        return switch (what) {
            case DonorFact.Named named -> field(what, Masked.name(named.name()));
            case DonorFact.ContactsSet set -> field(what, words.say("sync.value.contacts", set.numbers().size(), set.relatives().size()));
            default -> whole(what);
        };
    }

    /// For a decision about one field.
    String whole(What what, Register register) {
        return what instanceof PatientFact.Entered entered && register.field().equals("weight")
                ? field(register) + ": " + entered.weightKg() + " kg" : whole(what);
    }

    private String whole(What what) {
        return switch (what) {
            case CaseFact fact -> telling.of(fact);
            case DonorFact.Named named -> field(what, named.name());
            case DonorFact.ContactsSet set -> field(what, set.numbers().stream().map(DonorFact.Reachable::value).collect(Collectors.joining(", ")));
            case DonorFact.StatusSet set -> field(what, set.status().name());
            case DonorFact.Transferred moved -> field(what, moved.fromBranch() + " → " + moved.toBranch());
            case PatientFact.Entered entered -> field(what, entered.typing());
            case PatientFact.Retyped again -> field(what, again.typing());
            case PatientFact.Reweighed again -> field(what, again.weightKg() + " kg");
            case PatientFact.BloodTold(var abo, var cmv) -> field(what, abo.orElse("–") + " · CMV " + words.say("patients.cmv." + cmv.orElse(Cmv.UNKNOWN)));
            case PatientFact.DescentTold(var registry, var ethnicity) -> field(what, new Descent(registry, ethnicity).pool().label());
            case PatientFact.SearchEnded ended -> field(what, ended.reason());
            case OfficeFact.Renamed renamed -> field(what, renamed.name());
            case OfficeFact.SettingChosen chosen -> field(what, RulesTelling.setting(chosen.key(), chosen.value(), words));
            case Unread unread -> words.say("sync.value.newer", unread.kind());
            default -> words.say(kindKey(what));
        };
    }

    String field(Register register) {
        return register.wording().in(words);
    }

    private String field(What what, String value) {
        return Register.of(what).stream().findFirst().map(this::field).map(name -> name + ": " + value).orElse(value);
    }

    private String kindKey(What what) {
        var family = what.getClass().getEnclosingClass();
        var key = "sync.kind." + (family == null ? "other" : family.getSimpleName().replace("Fact", "").toLowerCase(java.util.Locale.ROOT));
        return words.has(key) ? key : "sync.kind.other";
    }
}

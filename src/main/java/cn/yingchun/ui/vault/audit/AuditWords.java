package cn.yingchun.ui.vault.audit;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.access.Mask;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.tell.Telling;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.match.rule.RulesTelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what a line of the audit is. Names and numbers of people stay masked here: the audit is no place to read them.
final class AuditWords {
    private final Words words;
    private final Telling cases;

    AuditWords(Words words) {
        this.words = words;
        this.cases = new Telling(words);
    }

    /// The kind in words; one that has none stands as its name.
    String kind(String kind) {
        var family = kind.substring(0, Math.max(0, kind.indexOf('.')));
        var key = "audit.kind." + kind.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replace('.', '-').toLowerCase(Locale.ROOT);
        return words.has(key) ? words.say(key) : words.has("audit.family." + family) ? words.say("audit.family." + family) : kind;
    }

    String of(What what) {
        return switch (what) {
            case CaseFact fact -> cases.of(fact);
            case DonorFact.Named(var name, _) -> Mask.name(name);
            case DonorFact.ContactsSet set -> set.numbers().stream().map(one -> Mask.number(one.value())).collect(Collectors.joining(" "));
            case DonorFact.StatusSet set -> said("donors.status." + set.status().name().toLowerCase(Locale.ROOT)) + set.reason().map(reason -> " " + reason).orElse("");
            case DonorFact.Deferred(var rule, var from, var until, _) -> rule + " " + from + until.map(day -> " → " + day).orElse("");
            case PatientFact.Entered entered -> entered.code();
            case PatientFact.Retyped(var typing) -> typing;
            case PatientFact.Reweighed(var kg) -> kg + " kg";
            case PatientFact.BloodTold(var abo, var cmv) -> abo.orElse("–") + " · CMV " + words.say("patients.cmv." + cmv.orElse(Cmv.UNKNOWN));
            case PatientFact.DescentTold(var registry, var ethnicity) -> new Descent(registry, ethnicity).pool().label();
            case AccessFact.Looked(var at) -> at.stream().map(field -> words.say(field.key())).collect(Collectors.joining(" · "));
            case AccessFact.Unsealed(var number, var letter) -> words.say("audit.value.unsealed", number, letter);
            case AccessFact.Exported(var table, var form, var rows) -> said(table) + " · " + form + " · " + rows;
            case AccessFact.Printed(var paper) -> said("paper.kind." + paper);
            case OfficeFact fact -> office(fact);
            case SyncFact fact -> exchange(fact);
            default -> "";
        };
    }

    /// A user may have several roles, one word each.
    private String roles(String written) {
        return Arrays.stream(written.strip().split("[\\s,]+")).map(role -> said("access.role." + role.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" · "));
    }

    private String office(OfficeFact fact) {
        return switch (fact) {
            case OfficeFact.UserAdded(var user, var role) -> user + " · " + roles(role);
            case OfficeFact.UserLeft(var user) -> user;
            case OfficeFact.PasswordReset(var user) -> user;
            case OfficeFact.SettingChosen(var key, var value) -> setting(key) + " = " + RulesTelling.setting(key, value, words);
            case OfficeFact.RegistryTaken taken -> "+" + taken.added() + " ~" + taken.changed() + " =" + taken.same();
            case OfficeFact.PasswordsWrong(var times) -> "× " + times;
            case OfficeFact.Restored(var made, var record) -> made + " · " + record;
            case OfficeFact.Renamed(var name) -> name;
            default -> "";
        };
    }

    private String setting(String key) {
        var name = "audit.setting." + key;
        return words.has(name) ? words.say(name) : key;
    }

    private String exchange(SyncFact fact) {
        return switch (fact) {
            case SyncFact.Paired paired -> paired.office() + " · " + paired.device();
            case SyncFact.Unpaired(var device) -> device;
            case SyncFact.Exported made -> words.say("sync.value.bundle", made.bundle(), made.facts());
            case SyncFact.Merged came -> words.say("sync.state.merged", came.taken(), came.held(), came.refused().size()) + " · " + came.road();
            case SyncFact.ReceiptCame came -> words.say("sync.state.receipt", came.accepted(), came.refused().size()) + " · " + came.from();
            case SyncFact.SetAside(var which) -> which.toString();
            case SyncFact.TakenBack(var which) -> which.toString();
            case SyncFact.HeldBack(var which) -> which.toString();
            case SyncFact.LetGo(var which) -> which.toString();
            case SyncFact.RegistrySent sent -> words.say("sync.value.registry", sent.donors(), sent.to());
            case SyncFact.RegistryCame came -> words.say("sync.value.registry", came.donors(), came.from());
            case SyncFact.Reborn reborn -> reborn.because();
        };
    }

    private String said(String key) {
        return words.has(key) ? words.say(key) : key;
    }
}

package cn.yingchun.domain.cases;

import cn.yingchun.domain.cases.CourseFact.ConsentScanned;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.fact.FactName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// One signing of a consent. Signing again makes another version; none is ever overwritten, and a withdrawal names the
/// version that it withdraws.
///
/// @param version   1, 2, 3 … of this item
/// @param withdrawn the donor's word that it does not hold any more
/// @param scan      SHA-256 of the scanned form, in hexadecimal, blank if there is none
/// @param newest    whether no later version was signed
public record Consent(Noted<ItemDone> given, int version, Optional<Noted<Withdrawn>> withdrawn, String scan, boolean newest) {
    /// Items that ask for the number of a signed form are consents.
    private static final String FORM_NUMBER = "consent_no";

    /// All versions of all consents of a case, oldest first.
    public static List<Consent> of(CaseFile file) {
        var versions = new HashMap<String, Integer>();
        var consents = new ArrayList<Consent>();
        var given = file.each(ItemDone.class).stream().filter(done -> done.what().proof().containsKey(FORM_NUMBER)).toList();
        for (var done : given) {
            var version = versions.merge(done.what().item(), 1, Integer::sum);
            var later = given.stream().anyMatch(other -> other.what().item().equals(done.what().item()) && other.fact().clock() > done.fact().clock());
            consents.add(new Consent(done, version, withdrawal(file, done.name()), scan(file, done.name()), !later));
        }
        return consents;
    }

    /// The consents that hold now.
    public static List<Consent> inForce(CaseFile file) {
        return of(file).stream().filter(Consent::holds)
                .filter(consent -> file.item(consent.item()).filter(word -> word.name().equals(consent.name())).isPresent()).toList();
    }

    public String item() {
        return given.what().item();
    }

    public FactName name() {
        return given.name();
    }

    public String formNumber() {
        return given.what().proof().getOrDefault(FORM_NUMBER, "");
    }

    public boolean holds() {
        return newest && withdrawn.isEmpty();
    }

    private static Optional<Noted<Withdrawn>> withdrawal(CaseFile file, FactName consent) {
        return file.each(Withdrawn.class).stream().filter(said -> said.what().consent().filter(consent::equals).isPresent()).findFirst();
    }

    private static String scan(CaseFile file, FactName consent) {
        return file.each(ConsentScanned.class).reversed().stream().filter(scan -> scan.what().consent().equals(consent)).findFirst()
                .map(scan -> scan.what().sha256()).orElse("");
    }
}

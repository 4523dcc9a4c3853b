package cn.yingchun.store.carry;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.sync.SyncFact;

/// This office itself and its users: what is said of them comes from this office's own device only, or any partner could
/// make itself administrator here.
///
/// An earlier life of the device, lost by putting back a backup, may come home. But a strand does not prove who wrote it,
/// and a life can be made up. So only what testifies and changes nothing comes home of it: who looked at whom, what was
/// taken out, which case number was given out. Users, partners, settings, receipts and what was set aside are said again
/// by people who sit here.
record Home(Subject office, String device) {
    boolean admits(Fact fact) {
        var ours = switch (fact.subject().kind()) {
            case OFFICE -> fact.subject().equals(office);
            case USER -> true;
            case DONOR, PATIENT, CASE -> false;
        };
        return !ours || fact.name().device().equals(device) && testifies(fact.what());
    }

    private static boolean testifies(What what) {
        return switch (what) {
            case AccessFact _, OfficeFact.CaseNumbered _, OfficeFact.PasswordsWrong _, OfficeFact.TakenOut _, SyncFact.Exported _ -> true;
            default -> false;
        };
    }
}

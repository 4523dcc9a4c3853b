package cn.yingchun.store.carry;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.sync.SyncFact;

/// This office itself and its users: what is said of them comes from this office's own device only, or any partner could
/// make itself administrator here.
///
/// An earlier life of the device, lost by putting back a backup, may come home. But a strand does not prove who wrote it,
/// so nobody gains a right by what comes: users are admitted and partners recognised again by people who sit here.
record Home(Subject office, String device) {
    boolean admits(Fact fact) {
        var ours = switch (fact.subject().kind()) {
            case OFFICE -> fact.subject().equals(office);
            case USER -> true;
            case DONOR, PATIENT, CASE -> false;
        };
        return !ours || fact.name().device().equals(device) && !givesRights(fact.what());
    }

    private static boolean givesRights(What what) {
        return switch (what) {
            case OfficeFact.Founded _, OfficeFact.UserAdded _, OfficeFact.UserLeft _, OfficeFact.PasswordReset _,
                    OfficeFact.PinChosen _, SyncFact.Paired _ -> true;
            default -> false;
        };
    }
}

package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.MasterKey;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may open the office, and with what role. The data is never re-encrypted: each user's password opens the same key.
public final class Users {
    private static final int SHORTEST = 8;

    private final Office office;
    private final Doorkeeper doorkeeper;
    private final MasterKey master;
    private final Clock clock;

    Users(Office office, Doorkeeper doorkeeper, MasterKey master, Clock clock) {
        this.office = office;
        this.doorkeeper = doorkeeper;
        this.master = master;
        this.clock = clock;
    }

    /// Roles by user, of those who have a password here, in the order in which they came.
    public Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        for (var fact : office.history(office.subject())) {
            if (fact.what() instanceof OfficeFact.UserAdded(var user, var role)) {
                roles.put(user, role);
            }
        }
        var here = doorkeeper.users();
        roles.keySet().retainAll(here);
        here.forEach(user -> roles.putIfAbsent(user, ""));
        return roles;
    }

    /// Lets somebody work here from now on.
    ///
    /// @throws Trouble `store.user.known`, `store.password.short`
    public void admit(String user, String role, char[] password) {
        if (doorkeeper.users().contains(user)) {
            throw new Trouble("store.user.known", user);
        }
        longEnough(password);
        doorkeeper.admit(user, password, master);
        write(new OfficeFact.UserAdded(user, role));
    }

    /// Gives the user who is in a new password.
    ///
    /// @throws Trouble `store.password.wrong` if the old one is not right, `store.password.short`
    public void changePassword(char[] old, char[] fresh) {
        longEnough(fresh);
        doorkeeper.enter(office.user(), old).master().close();
        doorkeeper.admit(office.user(), fresh, master);
    }

    /// Takes somebody's password away. Whoever copied the folder before still holds what was in it then.
    ///
    /// @throws Trouble `store.user.last`
    public void dismiss(String user) {
        doorkeeper.dismiss(user, master);
        write(new OfficeFact.UserLeft(user));
    }

    private List<Fact> write(What what) {
        return office.record(new Act(office.user(), clock.instant(), Optional.empty(), List.of(Deed.of(office.subject(), what))));
    }

    private static void longEnough(char[] password) {
        if (password.length < SHORTEST) {
            throw new Trouble("store.password.short", SHORTEST);
        }
    }
}

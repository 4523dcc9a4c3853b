package cn.yingchun.store;

import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.access.Charter;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.MasterKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may open the office, and with what role. The data is never re-encrypted: each user's password opens the same key.
public final class Users {
    /// Who comes in with the printed recovery key.
    public static final String RECOVERY = "recovery";

    private static final int SHORTEST = 8;

    /// Thirty-two signs that nobody mistakes for one another on paper (Crockford's base 32).
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
        var roles = new Charter(office.history(office.subject())).roles();
        var here = doorkeeper.users();
        roles.keySet().retainAll(here);
        here.forEach(user -> roles.putIfAbsent(user, ""));
        return roles;
    }

    /// Lets somebody work here from now on.
    ///
    /// @param role names of [cn.yingchun.domain.access.Role]s with blanks between them
    /// @throws Trouble `store.user.known`, `store.password.short`, `access.run`
    public void admit(String user, String role, char[] password) {
        mustRun();
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

    /// Makes a new recovery key, to be printed and kept in an envelope: 256 random bits as 13 groups of four letters and
    /// digits. It opens the office as [#RECOVERY]; the one before it opens nothing any more.
    public char[] recoveryKey() {
        mustRun();
        var random = new SecureRandom();
        var key = new StringBuilder();
        for (int i = 0; i < 52; i++) {
            key.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        var printed = key.toString().toCharArray();
        doorkeeper.admit(RECOVERY, recoveryPassword(printed), master);
        write(new OfficeFact.UserAdded(RECOVERY, "recovery"));
        return printed;
    }

    /// The password of [#RECOVERY] as somebody typed it from paper: case, spaces and dashes do not matter, nor do O for 0
    /// and I or L for 1.
    public static char[] recoveryPassword(char[] typed) {
        var plain = new char[typed.length];
        var length = 0;
        for (char c : typed) {
            if (Character.isLetterOrDigit(c)) {
                plain[length++] = switch (Character.toUpperCase(c)) {
                    case 'O' -> '0';
                    case 'I', 'L' -> '1';
                    default -> Character.toUpperCase(c);
                };
            }
        }
        return Arrays.copyOf(plain, length);
    }

    /// Gives a user who forgot it a new password.
    ///
    /// @throws Trouble `store.user.unknown`, `store.password.short`
    public void resetPassword(String user, char[] fresh) {
        mustRun();
        if (!doorkeeper.users().contains(user)) {
            throw new Trouble("store.user.unknown", user);
        }
        longEnough(fresh);
        doorkeeper.admit(user, fresh, master);
        write(new OfficeFact.PasswordReset(user));
    }

    /// Takes somebody's password away. Whoever copied the folder before still holds what was in it then.
    ///
    /// @throws Trouble `store.user.last`, `access.run`; `access.last` if nobody could run the office any more
    public void dismiss(String user) {
        mustRun();
        if (doorkeeper.users().size() > 1) {
            keepARunner(user, "");
        }
        doorkeeper.dismiss(user, master);
        write(new OfficeFact.UserLeft(user));
    }

    /// Gives somebody other roles; they hold from their next look on.
    ///
    /// @throws Trouble `store.user.unknown`, `access.run`, `access.last`
    public void assign(String user, Set<Role> roles) {
        mustRun();
        if (!doorkeeper.users().contains(user)) {
            throw new Trouble("store.user.unknown", user);
        }
        keepARunner(user, Role.text(roles));
        write(new OfficeFact.UserAdded(user, Role.text(roles)));
    }

    /// The roles a user has, by the table of rights.
    public Rights rights(String user) {
        return new Charter(office.history(office.subject())).rights(user);
    }

    private void keepARunner(String user, String then) {
        var founded = office.founded();
        var others = roles().entrySet().stream().filter(entry -> !entry.getKey().equals(RECOVERY))
                .map(entry -> entry.getKey().equals(user) ? then : entry.getValue());
        if (others.noneMatch(role -> Rights.of(Role.of(role, founded.region(), founded.practice())).runsOffice())) {
            throw new Trouble("access.last", user);
        }
    }

    private void mustRun() {
        if (!office.rights().runsOffice()) {
            throw new Trouble("access.run");
        }
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

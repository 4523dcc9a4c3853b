package cn.yingchun.ui.vault.people;

import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.store.Office;
import cn.yingchun.store.Users;
import cn.yingchun.ui.kit.Work;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The people who may open the office, with their roles.
public final class PeopleModel {
    private static final int LOOK_BACK = 5_000;

    private final Work work;
    private final Office office;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public PeopleModel(Work work, Office office) {
        this.work = work;
        this.office = office;
    }

    /// One person.
    ///
    /// @param pin  whether they have chosen one
    /// @param seen when they last wrote something here, within the newest facts
    public record Line(String user, Set<Role> roles, boolean pin, Optional<Instant> seen) {}

    /// What a password is replaced by: old where it is one's own.
    public record Secret(char[] old, char[] fresh) {
        void wipe() {
            Arrays.fill(old, ' ');
            Arrays.fill(fresh, ' ');
        }
    }

    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    public void ask() {
        work.latest("vault.people", _ -> look(), lines::set);
    }

    private List<Line> look() {
        var users = office.users();
        var pins = office.pins().holders();
        var newest = office.latest(LOOK_BACK);
        return users.roles().keySet().stream().filter(user -> !user.equals(Users.RECOVERY))
                .map(user -> new Line(user, users.rights(user).roles(), pins.contains(user),
                        newest.stream().filter(fact -> fact.actor().equals(user)).map(Fact::written).findFirst()))
                .toList();
    }

    public boolean mayRun() {
        return office.rights().runsOffice();
    }

    public String user() {
        return office.user();
    }

    public Rights rights() {
        return office.rights();
    }

    /// Lets somebody work here.
    public void admit(String user, Set<Role> roles, char[] password, Consumer<Optional<Throwable>> done) {
        act(() -> office.users().admit(user.strip(), Role.text(roles), password), done);
    }

    public void assign(String user, Set<Role> roles, Consumer<Optional<Throwable>> done) {
        act(() -> office.users().assign(user, roles), done);
    }

    public void dismiss(String user, Consumer<Optional<Throwable>> done) {
        act(() -> office.users().dismiss(user), done);
    }

    public void reset(String user, char[] password, Consumer<Optional<Throwable>> done) {
        act(() -> office.users().resetPassword(user, password), done);
    }

    /// Changes one's own password.
    public void change(Secret secret, Consumer<Optional<Throwable>> done) {
        act(() -> {
            try {
                office.users().changePassword(secret.old(), secret.fresh());
            } finally {
                secret.wipe();
            }
        }, done);
    }

    /// What is printed for the day on which nobody knows a password any more.
    public record Kit(String office, char[] key, String publicKey, boolean practice) {}

    /// Makes a new recovery key; the one before opens nothing any more.
    public void kit(Consumer<Kit> made) {
        work.run("vault.kit.making", _ -> new Kit(office.name(), office.users().recoveryKey(), office.books().publicKey(),
                office.founded().practice()), made);
    }

    private void act(Runnable what, Consumer<Optional<Throwable>> done) {
        work.run("vault.people.writing", _ -> {
            what.run();
            return true;
        }, _ -> {
            ask();
            done.accept(Optional.empty());
        }, problem -> done.accept(Optional.of(problem)));
    }
}

package cn.yingchun.store.keys;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.journal.Identity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets users in by their passwords, changes passwords, adds and removes users. The data itself is never re-encrypted.
public final class Doorkeeper {
    private static final char[] NOBODY = "nobody".toCharArray();

    private static final Instant BEFORE_ALL_OFFICES = Instant.parse("2020-01-01T00:00:00Z");

    private final KeyFile file;
    private final Attempts attempts;
    private final Attempts pinAttempts;
    private final NewLife newLife;
    private final Cost cost;
    private final Clock clock;

    /// @param cost of a password that is set from now on; a cheaper one is raised when its user comes in
    public Doorkeeper(Disk disk, Path folder, Clock clock, Cost cost) {
        this.file = new KeyFile(disk, folder);
        this.attempts = new Attempts(disk, folder.resolve("attempts.json"), clock);
        this.pinAttempts = new Attempts(disk, folder.resolve("pin-attempts.json"), clock);
        this.newLife = new NewLife(disk, folder);
        this.cost = cost;
        this.clock = clock;
    }

    /// An open door: the master key and whose office it is.
    ///
    /// @param wrongBefore wrong passwords since the last right one
    public record Entered(MasterKey master, Identity identity, int wrongBefore) {}

    /// A new office: its name, its device, its master key. Nothing is on disk before [#settle].
    public static Entered found() {
        return new Entered(MasterKey.random(), newIdentity(), 0);
    }

    /// Writes the key file of a new office with its first user. Done last: without it there is no office.
    public void settle(Entered office, String user, char[] password) {
        var slot = Slot.wrap(office.identity().office(), user, password, cost, office.master());
        file.write(Keys.of(office.identity(), List.of(slot), office.master()));
    }

    /// Lets a user in.
    ///
    /// @throws Trouble `store.password.wrong` (the same, and as slow, for a user who does not exist), `store.password.wait`,
    ///                 `store.keys.damaged`
    public Entered enter(String user, char[] password) {
        var keys = file.read();
        attempts.mayTry();
        var slot = keys.slot(user);
        var before = Cost.cpuSeconds();
        var master = slot.isPresent() ? slot.get().open(keys.office(), password) : nobody(keys);
        if (master.isEmpty()) {
            attempts.wrong();
            throw new Trouble("store.password.wrong");
        }
        if (!keys.isSealedBy(master.get())) {
            master.get().close();
            throw new Trouble("store.keys.changed");
        }
        var needed = stronger(cost, slot.map(Slot::cost).orElse(cost).after(Cost.cpuSeconds() - before));
        if (slot.isPresent() && slot.get().cost().weakerThan(needed)) {
            var raised = Slot.wrap(keys.office(), user, password, needed, master.get());
            file.change(now -> now.with(raised, master.get()));
        }
        return new Entered(master.get(), keys.identity(), attempts.right());
    }

    /// Begins a new life of the device, as after a restore: fact names of the lost one are never used again, also if the
    /// same backup is restored twice.
    public Entered reborn(Entered old) {
        var keys = file.read();
        var sinceTwenty = (int) Duration.between(BEFORE_ALL_OFFICES, clock.instant()).toSeconds();
        var identity = new Identity(keys.office(), keys.device(), Math.max(keys.incarnation() + 1, sinceTwenty));
        file.write(Keys.of(identity, keys.slots(), old.master()));
        return new Entered(old.master(), identity, old.wrongBefore());
    }

    /// The same with the users and passwords of today, for a backup of this office that is put in its place.
    public Entered rebornFrom(MasterKey master, Doorkeeper today) {
        var keys = today.file.read();
        file.write(keys);
        return reborn(new Entered(master, keys.identity(), 0));
    }

    /// Lets the next opening begin a new life of this device: it found out that it is a copy.
    public void wantNewLife() {
        newLife.want();
    }

    /// The same office, as a new life if one is wanted.
    public Entered inPresentLife(Entered entered) {
        if (!newLife.wanted()) {
            return entered;
        }
        var reborn = reborn(entered);
        newLife.begun();
        return reborn;
    }

    /// Adds a user, or gives one a new password. Whoever holds the master key may; who *should* is the office's rule.
    public void admit(String user, char[] password, MasterKey master) {
        var slot = Slot.wrap(file.read().office(), user, password, cost, master);
        file.change(keys -> keys.with(slot, master));
    }

    /// Removes a user's slot; the last one stays, or nobody could open the office again.
    public void dismiss(String user, MasterKey master) {
        file.change(keys -> {
            var others = keys.without(user, master);
            if (others.slots().isEmpty()) {
                throw new Trouble("store.user.last");
            }
            return others;
        });
    }

    /// Names of the users who have a password here.
    public List<String> users() {
        return file.read().slots().stream().map(Slot::user).toList();
    }

    /// The office may have been founded on a slower computer: there a guess took its time that flies by here.
    private static Cost stronger(Cost one, Cost other) {
        return one.weakerThan(other) ? other : one;
    }

    /// What is to be kept of a PIN.
    public PinHash hash(char[] pin) {
        return PinHash.of(pin, cost);
    }

    /// Whether it is the PIN that was chosen; after each wrong one the next try must wait longer.
    ///
    /// @throws Trouble `store.password.wait`
    public boolean knows(PinHash chosen, char[] pin) {
        pinAttempts.mayTry();
        var right = chosen.knows(pin);
        if (right) {
            pinAttempts.right();
        } else {
            pinAttempts.wrong();
        }
        return right;
    }

    private Optional<MasterKey> nobody(Keys keys) {
        var usual = keys.slots().isEmpty() ? cost : keys.slots().getFirst().cost();
        PasswordKey.of(NOBODY, new byte[16], usual);
        return Optional.empty();
    }

    private static Identity newIdentity() {
        var office = UUID.randomUUID();
        var letters = "23456789abcdefghjkmnpqrstuvwxyz";
        var random = new java.security.SecureRandom();
        var device = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            device.append(letters.charAt(random.nextInt(letters.length())));
        }
        return new Identity(office, device.toString(), 1);
    }
}

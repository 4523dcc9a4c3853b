package cn.yingchun.store;

import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.access.Memory;
import cn.yingchun.store.audit.Books;
import cn.yingchun.store.audit.Seal;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.carry.Blanking;
import cn.yingchun.store.carry.Carrying;
import cn.yingchun.store.carry.Identities;
import cn.yingchun.store.carry.Sight;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.Head;
import cn.yingchun.store.journal.HybridClock;
import cn.yingchun.store.journal.Identity;
import cn.yingchun.store.journal.Journal;
import cn.yingchun.store.keys.Cost;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.MasterKey;
import cn.yingchun.store.lists.Cases;
import cn.yingchun.store.lists.Donors;
import cn.yingchun.store.lists.Past;
import cn.yingchun.store.lists.Patients;
import cn.yingchun.store.sealed.SealedFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// An open office: everything a practice knows, in one folder that only this program may have open.
///
/// What [#record] returns is on the disk itself. All methods may be called from any thread and wait their turn; the
/// window's own thread should not. An interrupt of a waiting thread is kept for later and disturbs nothing here.
public final class Office implements AutoCloseable {
    private final Place place;
    private final Identity identity;
    private final MasterKey master;
    private final Journal journal;
    private final Upkeep index;
    private final Scribe scribe;
    private final Surroundings around;
    private final Memory memory;
    private final FactLines lines = new FactLines(Kinds.ALL);
    private final ReentrantLock turn = new ReentrantLock();
    private final Notices notices = new Notices();

    /// Where an office stands, who is in it, the lock on its door and who keeps it.
    record Place(Path dir, String user, Door door, Doorkeeper doorkeeper) {}

    Office(Place place, Doorkeeper.Entered entered, Surroundings around, Progress progress) {
        this.place = place;
        this.master = entered.master();
        var ground = Ground.laid(new Ground.Site(place, entered, around), turn, notices, progress);
        this.journal = ground.journal();
        this.index = ground.index();
        this.identity = ground.identity();
        this.around = around;
        this.scribe = new Scribe(journal, lines, identity, new HybridClock(around.clock(), journal.head().clock()), notices::jumped);
        this.memory = new Memory(index, lines, subject(), place.user(), new Past(journal::head, this::readJournal, turn::isLocked));
        try {
            wounds().tell(notices, memory.charter());
            memory.learn();
        } catch (RuntimeException e) {
            ground.leave();
            throw e;
        }
    }

    /// Makes a new office in an empty or missing folder and opens it for its first user.
    ///
    /// @throws Trouble `store.office.exists`, `store.disk.full` …
    public static Office create(Path dir, NewOffice what, char[] password, Clock clock) {
        return create(dir, what, password, new Surroundings(clock, Surroundings.real(clock).disk(), Cost.calibrated(), Surroundings.real(clock).patience()));
    }

    public static Office create(Path dir, NewOffice what, char[] password, Surroundings around) {
        return Opening.create(dir, what, password, around);
    }

    /// Opens an office; checks the journal from end to end and lets the index catch up.
    ///
    /// @throws Trouble `store.office.none`, `store.password.wrong`, `store.password.wait`, `store.locked`,
    ///                 `store.journal.damaged`, `store.keys.damaged`, `store.newer` …
    public static Office open(Path dir, String user, char[] password, Clock clock, Progress progress) {
        return open(dir, user, password, Surroundings.real(clock), progress);
    }

    public static Office open(Path dir, String user, char[] password, Surroundings around, Progress progress) {
        return Opening.open(dir, user, password, around, progress);
    }

    /// Opens a backup as an office in an empty folder, as a new life of this device.
    public static Office restore(Backup backup, Path dir, String user, char[] password, Surroundings around) {
        return Opening.restore(backup, dir, user, password, around);
    }

    /// Writes what a person did: all of it, durable when this returns, or nothing. The index follows in the same call.
    ///
    /// @throws Trouble `store.disk.full`, `store.disk.failed`: then nothing was written and it can be tried again;
    ///                 `access.write` if that is not this person's to write, `after.letter.same-screener`
    public List<Fact> record(Act act) {
        return written(() -> scribe.write(new Sight(index, lines).of(memory.lawful(act))), Progress.NONE).facts();
    }

    private Scribe.Written written(Supplier<Scribe.Written> writing, Progress progress) {
        return alone(() -> {
            var written = writing.get();
            index.follow(written.recorded(), progress);
            memory.learned(written.facts());
            return written;
        });
    }

    private <T> T alone(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /// Every fact about one subject, in clock order.
    public List<Fact> history(Subject subject) {
        return memory.about(subject);
    }

    /// Every fact of a kind, or of a family of kinds, in clock order.
    public List<Fact> all(Class<? extends What> kind) {
        return memory.all(kind);
    }

    /// The newest facts of all, newest first.
    public List<Fact> latest(int most) {
        return memory.latest(most);
    }

    public Rights rights() {
        return memory.rights();
    }

    /// What the office was set up with.
    public OfficeFact.Founded founded() {
        return memory.charter().founded();
    }

    public String name() {
        return memory.charter().name();
    }

    /// The office itself as the subject of facts.
    public Subject subject() {
        return new Subject(Subject.Kind.OFFICE, identity.office());
    }

    public String user() {
        return place.user();
    }

    public String device() {
        return identity.device();
    }

    /// How many facts this device has written; no other office has received any of them yet.
    public long writtenHere() {
        return journal.head().lastFact();
    }

    /// When something was last written here, by the hybrid clock; empty before the first act.
    public Optional<Instant> lastWritten() {
        var clock = journal.head().clock();
        return clock == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(clock >>> 16));
    }

    public Path dir() {
        return place.dir();
    }

    /// What the store did or noticed by itself since the last call: an index made anew, a clock that jumped.
    public List<Notice> told() {
        return notices.drained();
    }

    public Donors donors() {
        return memory.donors();
    }

    public Patients patients() {
        return memory.patients();
    }

    public Cases cases() {
        return memory.cases();
    }

    public Users users() {
        return new Users(this, place.doorkeeper(), master, around.clock());
    }

    /// Short numbers of the people who work here, for acts that take two.
    public Pins pins() {
        return new Pins(this, place.doorkeeper(), around.clock());
    }

    public Backups backups() {
        return new Backups(place.dir(), journal, around.clock());
    }

    /// Where the journal is damaged, and how it is put right.
    public Wounds wounds() {
        return new Wounds(this, journal, index, new Wounds.Turn(turn, around.clock()));
    }

    /// All facts, to be read through and signed.
    public Books books() {
        return memory.books(new Seal(journal::head, master.sign(), around.clock()));
    }

    /// Going back to a backup in this folder.
    public Restoration restoration() {
        return new Restoration(this, place, master, around);
    }

    /// Erasing who somebody is.
    public Erasure erasure() {
        return new Erasure(this, journal, place, new Erasure.Self(master, around, new Identities(index, lines), new Blanking(lines)));
    }

    /// The door for facts of other devices, in and out.
    public Carrying carrying() {
        return new CarryPen(scribe, index, memory, new CarryPen.Self(identity, master, place.doorkeeper())).door(turn, lines);
    }

    /// Begins to take over a registry file.
    ///
    /// @param source the file's name, without its folder
    public RegistryIntake intake(String actor, String source) {
        rights().checkRegistry();
        return new RegistryIntake(donors(), (counts, parts, progress) -> {
            var what = new OfficeFact.RegistryTaken(source, counts.added(), counts.changed(), counts.unchanged());
            written(() -> scribe.write(Act.of(actor, around.clock().instant(), subject(), what), parts), progress);
        });
    }

    /// A large file of this office that can be made again at any time.
    ///
    /// @param name what is in it, without anything that says whose it is
    public SealedFile sealed(String name) {
        return new SealedFile(around.disk(), place.dir().resolve("cache").resolve(name + ".sealed"), master.files());
    }

    /// Makes the index anew from the journal.
    public void rebuild(Progress progress) {
        index.rebuild(progress);
    }

    /// Checks everything: the journal's chain on disk, and the database against one made anew from it.
    public Verdict verify(Progress progress) {
        return alone(() -> Verdict.of(journal, index, progress));
    }

    /// Hash over everything in the database in a canonical order; equal where the content is equal.
    public String digest() {
        return index.content().digest();
    }

    /// Reads the journal again from a record on, while nobody writes.
    Head readJournal(long from, Consumer<Entry> sink) {
        return alone(() -> journal.read(from, Progress.NONE, sink));
    }

    Upkeep index() {
        return index;
    }

    @Override
    public void close() {
        turn.lock();
        try (var _ = place.door(); var _ = master; var _ = journal) {
            index.close();
        } finally {
            turn.unlock();
        }
    }
}

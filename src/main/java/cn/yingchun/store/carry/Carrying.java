package cn.yingchun.store.carry;

import static cn.yingchun.store.tables.Tables.FACT;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.conflict.Conflicts;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Sorted;
import cn.yingchun.domain.strand.Sorting;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.codec.CarriedLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.FactRows;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.index.strand.CameInRows;
import cn.yingchun.store.index.strand.ConflictRows;
import cn.yingchun.store.index.strand.StrandRows;
import cn.yingchun.store.keys.DeviceKeys;
import java.lang.ref.Reference;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The door through which facts of other devices come into an office, and facts go out.
///
/// What comes in is one journal record: all of it, or nothing.
public final class Carrying {
    private final Upkeep index;
    private final ReentrantLock turn;
    private final Pen pen;
    private final FactLines lines;

    /// Writes an act together with packed facts of other devices.
    public interface Pen {
        List<Fact> write(Act act, List<byte[]> carried, long newest);

        /// The furthest hybrid clock of another device that is believed.
        long furthest();

        Writer own();

        /// The office itself as the subject of facts.
        Subject office();

        DeviceKeys keys();

        void beginNewLife();
    }

    /// @param turn held by whoever writes to the journal
    public Carrying(Upkeep index, ReentrantLock turn, Pen pen, FactLines lines) {
        this.index = index;
        this.turn = turn;
        this.pen = pen;
        this.lines = lines;
    }

    /// What is to be written about what has come.
    ///
    /// @param newest newest hybrid clock among it that may be believed
    public record Note(Act act, long newest) {}

    /// What this office holds of whom. What a damaged journal has lost of its own facts is asked back.
    public Have have() {
        var have = index.ask(StrandRows::have);
        for (var lost : index.lostFacts()) {
            have = have.without(lost.writer(), lost.first(), lost.last());
        }
        return have;
    }

    /// A partner sends back what this office has written and lost: it goes where it stood. The journal's own chain proves it,
    /// whatever it says.
    private void mend(List<? extends Carried> come) {
        if (!index.lostFacts().isEmpty()) {
            index.mendJournal(come.stream().filter(Tied.class::isInstance).map(one -> ((Tied) one).line()).toList(), Progress.NONE);
        }
    }

    /// Lost and not put back, since not all of its neighbours came: it cannot be tied where it belongs.
    private boolean isLost(Carried one) {
        return index.lostFacts().stream().anyMatch(lost -> lost.writer().equals(one.writer())
                && lost.first() <= one.first() && one.first() <= lost.last());
    }

    /// The link at the end of a writer's strand here.
    public Link end(Writer writer) {
        return index.ask(sql -> StrandRows.end(sql, writer)).link();
    }

    /// This device in its present life.
    public Writer own() {
        return pen.own();
    }

    /// The registry's own lines.
    public RegistryRows registry() {
        return new RegistryRows(index);
    }

    /// By what other devices know this one; the caller closes it.
    public DeviceKeys keys() {
        return pen.keys();
    }

    /// This device was copied or put back without knowing it: from the next opening on it is a new life of itself.
    public void beginNewLife() {
        pen.beginNewLife();
    }

    /// The furthest hybrid clock of another device that is believed: a day ahead of this computer's.
    public long furthest() {
        return pen.furthest();
    }

    /// Whether a fact may come in: nobody elsewhere says who this office is and who may do what in it.
    public boolean mayTake(Fact come) {
        return new Home(pen.office(), pen.own().device()).admits(come) || fact(come.name()).filter(come::equals).isPresent();
    }

    /// What would become of facts if they were taken now.
    public Sorted sort(List<? extends Carried> come) {
        return Sorting.sort((writer, from) -> index.ask(sql -> StrandRows.strand(sql, writer, from)), come);
    }

    /// Takes what is new of it.
    ///
    /// @param note says what to write about it, seeing what is new; empty to take nothing
    /// @throws Trouble `sync.home` where [#mayTake] says no to one of the facts
    public List<Fact> take(List<? extends Carried> come, Function<Sorted, Optional<Note>> note) {
        mend(come);
        if (come.stream().anyMatch(one -> one instanceof Tied tied && !mayTake(read(tied)))) {
            throw new Trouble("sync.home");
        }
        turn.lock();
        try {
            var sorted = sort(come.stream().filter(one -> !isLost(one)).toList());
            return note.apply(sorted).map(it -> pen.write(it.act(), CarriedLines.pack(sorted), it.newest())).orElse(List.of());
        } finally {
            // As long as their lines are held, the index need not read the facts once more.
            Reference.reachabilityFence(come);
            turn.unlock();
        }
    }

    /// Writes an act that changes which facts of others count.
    public List<Fact> note(Act act) {
        turn.lock();
        try {
            return pen.write(act, List.of(), 0);
        } finally {
            turn.unlock();
        }
    }

    /// All conflicts, those of the records changed last first.
    public List<Conflict> conflicts() {
        return index.ask(ConflictRows::subjects).stream().flatMap(subject -> conflicts(subject).stream()).toList();
    }

    /// On how many fields devices differ about some records, by record.
    public Map<UUID, Integer> disputed(Collection<UUID> records) {
        return index.ask(sql -> ConflictRows.fields(sql, records));
    }

    /// The conflicts of one record.
    public List<Conflict> conflicts(Subject subject) {
        return Conflicts.of(subject, index.ask(sql -> FactRows.about(sql, subject)).stream().map(lines::read).toList());
    }

    /// What was written here and has not reached anybody.
    public Outbox outbox() {
        return new Outbox(index, lines, pen.own().device());
    }

    /// A fact by its name, if it is held here.
    public Optional<Fact> fact(FactName name) {
        return index.ask(sql -> sql.select(FACT.LINE).from(FACT).where(FACT.DEVICE.eq(name.device()))
                .and(FACT.INCARNATION.eq(name.incarnation())).and(FACT.SEQ.eq(name.seq())).fetchOptional(FACT.LINE)).map(lines::read);
    }

    /// All facts of one kind, whoever wrote them.
    ///
    /// @param kind such as `donor.Transferred`
    public void eachOf(String kind, Consumer<Fact> sink) {
        index.ask(sql -> sql.select(FACT.LINE).from(FACT).where(FACT.WHAT.eq(kind)).orderBy(FACT.CLOCK).fetch(FACT.LINE))
                .stream().map(lines::read).forEach(sink);
    }

    /// What came in with one act of this device, as it stands there.
    public List<Fact> cameWith(FactName act, int most) {
        return index.ask(sql -> CameInRows.lines(sql, act, most)).stream().map(lines::read).toList();
    }

    /// When facts of other devices came to this one: the third time of a fact, beside when it happened and when it was written.
    public Map<FactName, Instant> received(List<Fact> facts) {
        var acts = index.ask(sql -> CameInRows.acts(sql, facts.stream().map(Fact::name).toList(), pen.own().device()));
        var moments = new HashMap<FactName, Optional<Instant>>();
        var received = new HashMap<FactName, Instant>();
        acts.forEach((name, act) -> moments.computeIfAbsent(act, one -> fact(one).map(Fact::written)).ifPresent(when -> received.put(name, when)));
        return received;
    }

    /// Reads a fact as it came.
    public Fact read(Tied come) {
        return lines.readComing(come.line());
    }

    /// Whether nobody waits for a receipt of it.
    public boolean isAboutExchange(Tied come) {
        return lines.kind(read(come)).startsWith(SyncFact.FAMILY + ".");
    }

    /// The name of a fact's kind.
    public String kind(Fact fact) {
        return lines.kind(fact);
    }

    /// Hands over all that somebody lacks, each writer's facts in order, with gaps for what the receiver may not see.
    public void beyond(Have theirs, Predicate<Passing> sees, Consumer<Carried> sink) {
        var ours = have();
        // Behind a loss the links of this device's facts are not known until it is mended.
        ours.reaches().forEach((writer, reach) -> new Unwinding(index, writer, theirs.reach(writer), sees, sink)
                .run(index.lostFacts().stream().filter(lost -> lost.writer().equals(writer)).mapToLong(lost -> lost.first() - 1)
                        .reduce(reach.seq(), Math::min)));
    }
}

package cn.yingchun.store.index;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.strand.LostRecords;
import cn.yingchun.store.journal.Chain;
import cn.yingchun.store.journal.Damage;
import cn.yingchun.store.journal.Journal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Keeps the index beside the journal: lets it catch up, opens it again after an error, makes it anew when it is damaged,
/// hung, too big or of another form. Nobody above has to know; what was done is told by key.
public final class Upkeep {
    private final IndexFiles files;
    private final Journal journal;
    private final ReentrantLock turn;
    private final Consumer<String> told;
    private volatile Optional<Index> index = Optional.empty();

    /// @param turn held by whoever writes to the journal, and here while it is read
    public Upkeep(IndexFiles files, Journal journal, ReentrantLock turn, Consumer<String> told) {
        this.files = files;
        this.journal = journal;
        this.turn = turn;
        this.told = told;
    }

    /// Makes the index stand where the journal stands.
    ///
    /// @throws Trouble `store.journal.damaged` if not one record of the journal can be read, and nothing else knows them
    public void open(Progress progress) {
        turn.lock();
        try {
            index = Optional.of(opened(progress));
        } finally {
            turn.unlock();
        }
    }

    /// Follows what was just recorded. What is in the journal is saved whether this succeeds or not; an index that cannot
    /// follow now catches up at the next question.
    public void follow(Recorded recorded, Progress progress) {
        try {
            if (index.isPresent()) {
                index.get().follow(List.of(recorded), progress);
                return;
            }
            heal(Progress.NONE);
        } catch (Index.Broken broken) {
            healLater();
        } catch (Trouble stillBroken) {
            told.accept("store.index.behind");
        }
    }

    /// Asks the index, mending it first if need be.
    public <T> T ask(Function<DSLContext, T> question) {
        return healed(now -> now.ask(question));
    }

    private <T> T healed(Function<Index, T> question) {
        for (int attempt = 0; ; attempt++) {
            var now = index;
            try {
                if (now.isPresent()) {
                    return question.apply(now.get());
                }
            } catch (Index.Broken broken) {
                if (attempt > 1) {
                    throw new Trouble(broken, "store.index.failed");
                }
                if (attempt == 1) {
                    // Opened again it does not answer either: a power cut may leave a file that opens and lacks a table.
                    files.distrust();
                }
            }
            turn.lock();
            try {
                if (index.equals(now)) {
                    heal(Progress.NONE);
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /// Makes the index anew from the journal. Until it is whole the old one stays.
    public void rebuild(Progress progress) {
        turn.lock();
        try {
            var fresh = anew(progress);
            index.ifPresent(this::leave);
            index = Optional.of(fresh);
            files.dropOthers();
        } finally {
            turn.unlock();
        }
    }

    /// What is in the tables.
    public Content content() {
        return healed(Index::content);
    }

    /// What would be in the tables if they were made anew now; nothing is changed.
    public Content contentAnew(Progress progress) {
        turn.lock();
        try {
            return files.trial(index -> {
                new CatchUp(journal, index).run(progress);
                return index.content();
            });
        } catch (Index.Broken broken) {
            throw files.fullOr(broken);
        } finally {
            turn.unlock();
        }
    }

    /// Closes in order, so that the file is known by its hash when it is opened again.
    public void close() {
        turn.lock();
        try {
            if (index.isPresent() && leave(index.get())) {
                files.sealClosed();
            }
            index = Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    private Index opened(Progress progress) {
        var current = files.trusted();
        if (current.isPresent()) {
            try {
                return caughtUp(files.open(current.get()), current.get().closed().isPresent(), progress);
            } catch (Index.Broken damaged) {
                told.accept("store.index.renewed");
            }
        } else if (files.exist()) {
            told.accept("store.index.renewed");
        }
        var fresh = anew(progress);
        files.dropOthers();
        return fresh;
    }

    private Index caughtUp(Index index, boolean closedInOrder, Progress progress) {
        try {
            if (!index.mark().chain().isBlank()) {
                journal.knows(index.mark().seq(), Chain.of(index.mark().chain()));
            }
            mendJournal(index, progress);
            var catchUp = new CatchUp(journal, index);
            catchUp.run(progress);
            // Where the journal has a hole, the database may know what stood there.
            if (!closedInOrder && journal.damages().isEmpty()) {
                catchUp.prove(progress);
            }
            return index;
        } catch (Trouble notNow) {
            index.abandon();
            throw notNow;
        }
    }

    /// Puts records that the journal has lost back from the facts in the database, as far as the chain proves them.
    private void mendJournal(Index index, Progress progress) {
        for (var damage : journal.damages()) {
            var writer = new Writer(files.projection().device(), damage.before().incarnation());
            var last = damage.lastFact().orElse(Long.MAX_VALUE);
            var found = index.ask(sql -> FactRows.between(sql, writer, damage.firstFact(), last));
            if (new LostRecords(journal, damage, files.projection().lines()).putBack(found, progress)) {
                told.accept("store.journal.mended");
                mendJournal(index, progress);
                return;
            }
        }
    }

    /// Facts of one writer that were lost with the journal's records and are not in the database either.
    public record Lost(Writer writer, long first, long last) {}

    /// What is lost of this device's facts in the middle of one of its lives.
    public List<Lost> lostFacts() {
        return journal.damages().isEmpty() ? List.of() : journal.damages().stream()
                .filter(damage -> damage.lastFact().filter(last -> last >= damage.firstFact()).isPresent())
                .map(damage -> new Lost(new Writer(files.projection().device(), damage.before().incarnation()),
                        damage.firstFact(), damage.lastFact().orElseThrow()))
                .filter(lost -> ask(sql -> FactRows.between(sql, lost.writer(), lost.first(), lost.last())).isEmpty())
                .toList();
    }

    /// The same from lines that somebody else has kept of one writer's facts.
    ///
    /// @return whether the journal is whole now where they belong; then the index has been made anew
    public boolean mendJournal(List<String> kept, Progress progress) {
        turn.lock();
        try {
            for (var damage : journal.damages()) {
                var last = damage.lastFact().orElse(Long.MAX_VALUE);
                var lost = kept.stream().filter(line -> isLost(FactLines.nameOf(line), damage, last)).toList();
                if (!lost.isEmpty() && new LostRecords(journal, damage, files.projection().lines()).putBack(lost, progress)) {
                    told.accept("store.journal.mended");
                    mendJournal(kept, progress);
                    rebuild(progress);
                    return true;
                }
            }
            return false;
        } finally {
            turn.unlock();
        }
    }

    private boolean isLost(FactName name, Damage damage, long last) {
        return name.device().equals(files.projection().device()) && name.incarnation() == damage.before().incarnation()
                && name.seq() >= damage.firstFact() && name.seq() <= last;
    }

    private Index anew(Progress progress) {
        if (journal.isUnreadable()) {
            throw journal.damages().getLast().trouble();
        }
        try {
            return files.make(index -> new CatchUp(journal, index).run(progress));
        } catch (Index.Broken broken) {
            throw files.fullOr(broken);
        }
    }

    private void heal(Progress progress) {
        index.ifPresent(this::leave);
        index = Optional.empty();
        index = Optional.of(opened(progress));
    }

    private void healLater() {
        try {
            heal(Progress.NONE);
        } catch (Trouble cannotNow) {
            told.accept("store.index.behind");
        }
    }

    /// False if it could not be closed in order.
    private boolean leave(Index old) {
        try {
            old.close();
            return true;
        } catch (Index.Broken hung) {
            files.distrust();
            return false;
        }
    }
}

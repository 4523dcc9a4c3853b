package cn.yingchun.store.index;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
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
    /// @throws Trouble `store.journal.damaged` if the index knows acknowledged records that the journal has lost
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
                if (attempt > 0) {
                    throw new Trouble(broken, "store.index.failed");
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
                var index = files.open(current.get());
                var catchUp = new CatchUp(journal, index);
                catchUp.run(progress);
                if (current.get().closed().isEmpty()) {
                    catchUp.prove(progress);
                }
                return index;
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

    private Index anew(Progress progress) {
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

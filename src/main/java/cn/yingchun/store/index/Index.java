package cn.yingchun.store.index;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.index.strand.StrandRows;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jooq.DSLContext;

/// One generation of the index: a database on its own thread, with the rows of everything up to its mark.
final class Index {
    private final OneThread thread = new OneThread("index");
    private final Projection projection;
    private final Duration patience;
    private final Database database;
    private Mark mark;

    private Index(Opening opening, Projection projection, Duration patience) {
        this.projection = projection;
        this.patience = patience;
        this.database = guarded(patience, opening::open);
        this.mark = guarded(patience, this::probe);
    }

    /// The index does not answer, or not sensibly: it must be opened again or made anew.
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(Throwable why) {
            super(why);
        }
    }

    private interface Opening {
        Database open() throws java.sql.SQLException;
    }

    static Index make(Path file, char[] password, Projection projection, Duration patience) {
        return new Index(() -> Database.make(file, password), projection, patience);
    }

    static Index open(Path file, char[] password, Projection projection, Duration patience) {
        return new Index(() -> Database.open(file, password), projection, patience);
    }

    Mark mark() {
        return mark;
    }

    /// Follows some records in one transaction.
    void follow(List<Recorded> some, Progress progress) {
        var last = some.getLast();
        var parts = some.stream().mapToInt(recorded -> recorded.parts().size()).sum();
        guarded(patience.multipliedBy(1 + parts), () -> {
            projection.put(database.sql(), some, progress);
            Mark.set(database.sql(), last);
            database.commit();
            mark = new Mark(last.seq(), last.chain());
            return last;
        });
    }

    /// Takes back what a batch that was broken off has left.
    void leaveOffHalf() {
        guarded(patience.multipliedBy(10), () -> {
            StrandRows.leaveOffBeyond(database.sql());
            database.commit();
            return true;
        });
    }

    /// Asks a question. Rows are read whole before the answer leaves the thread.
    <T> T ask(Function<DSLContext, T> question) {
        return ask(question, patience);
    }

    /// Reads all tables, which may take as long as making them.
    Content content() {
        return ask(Content::of, patience.multipliedBy(60));
    }

    /// Adds up all facts, which takes a while too.
    FactRows.Sum facts() {
        return ask(FactRows::sum, patience.multipliedBy(60));
    }

    private <T> T ask(Function<DSLContext, T> question, Duration time) {
        return guarded(time, () -> {
            try {
                return question.apply(database.sql());
            } finally {
                database.rollback();
            }
        });
    }

    /// Closes the file; a hung one is left behind with its thread.
    void close() {
        guarded(patience, () -> {
            database.close();
            return true;
        });
        thread.close();
    }

    /// Lets go of a file that will not count, whatever state it is in.
    void abandon() {
        try {
            close();
        } catch (Broken hung) {
            thread.close();
        }
    }

    private Mark probe() {
        Mark.probe(database.sql());
        database.commit();
        return Mark.read(database.sql());
    }

    private <T> T guarded(Duration time, Callable<T> work) {
        try {
            return thread.ask(time, work);
        } catch (Trouble | Cancelled told) {
            throw told;
        } catch (RuntimeException e) {
            throw new Broken(e);
        }
    }
}

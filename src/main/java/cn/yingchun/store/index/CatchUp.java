package cn.yingchun.store.index;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.Journal;
import java.util.ArrayList;
import java.util.List;

/// Lets an index read what the journal says since its mark.
final class CatchUp {
    private static final int BYTES_AT_ONCE = 1 << 20;

    private final Journal journal;
    private final Index index;
    private final Mark mark;
    private final List<Recorded> waiting = new ArrayList<>();
    private int bytes;

    CatchUp(Journal journal, Index index) {
        this.journal = journal;
        this.index = index;
        this.mark = index.mark();
    }

    /// @throws Index.Broken if the index stands on another journal's records
    void run(Progress progress) {
        var head = journal.head();
        if (mark.seq() == head.seq() && mark.chain().equals(head.chain().toString())) {
            return;
        }
        index.leaveOffHalf();
        var batches = new Batches(recorded -> {
            waiting.add(recorded);
            bytes += recorded.facts().length;
            if (bytes > BYTES_AT_ONCE || !recorded.isAct()) {
                flush(progress);
            }
            progress.at((double) recorded.seq() / head.seq(), "store.progress.index");
            progress.goOn();
        });
        journal.read(Math.max(1, mark.seq()), Progress.NONE, entry -> take(entry, batches));
        flush(progress);
    }

    /// Compares every fact in the index with the journal. Asked of a file that was not closed in order: H2 would hand out
    /// a damaged page as if it were true.
    ///
    /// @throws Index.Broken if a fact is missing, changed or too many
    void prove(Progress progress) {
        var sum = new FactRows.Sum[] {FactRows.Sum.NONE};
        var batches = new Batches(recorded -> {
            for (var line : recorded.lines()) {
                sum[0] = sum[0].with(line);
            }
        });
        journal.read(1, progress, batches);
        if (!index.facts().equals(sum[0])) {
            throw new Index.Broken(new IllegalStateException("facts differ from the journal"));
        }
    }

    private void take(Entry entry, Batches batches) {
        if (entry.seq() > mark.seq()) {
            batches.accept(entry);
        } else if (!entry.chain().toString().equals(mark.chain())) {
            throw new Index.Broken(new IllegalStateException("index of another journal"));
        }
    }

    private void flush(Progress progress) {
        if (!waiting.isEmpty()) {
            index.follow(waiting, progress);
            waiting.clear();
            bytes = 0;
        }
    }
}

package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/// The truth of an office: an append-only row of sealed records, on disk before anybody is told "saved".
///
/// Segments of about 8 MB; what one call of [#append] writes is all there or not at all. Its callers take turns.
public final class Journal implements AutoCloseable {
    private static final long SEGMENT = 8 * 1024 * 1024;

    private final Segments segments;
    private final Witness witness;
    private Tail tail;
    private Head head;

    private Journal(Segments segments, Witness witness, Tail tail, Head head) {
        this.segments = segments;
        this.witness = witness;
        this.tail = tail;
        this.head = head;
    }

    /// Opens a journal, or begins one in an empty folder: checks the whole chain and cuts a torn end.
    ///
    /// @throws Trouble `store.journal.damaged` where an acknowledged record cannot be read, `store.journal.newer`
    public static Journal open(Segments segments, Progress progress) {
        try {
            Files.createDirectories(segments.folder());
            var walk = segments.walk(progress, entry -> {});
            if (walk.damage().isPresent()) {
                throw walk.damage().get().trouble();
            }
            var witness = new Witness(segments.disk(), segments.folder(), segments.keys().witness());
            if (witness.seq() > walk.head().seq()) {
                witness.close();
                throw lost(segments, walk).trouble();
            }
            return new Journal(segments, witness, tailOf(segments, walk), walk.head().in(segments.whose().incarnation()));
        } catch (IOException e) {
            throw DiskTrouble.of(e, segments.folder());
        }
    }

    /// The newest record.
    public Head head() {
        return head;
    }

    /// Writes pieces in one go and returns when they are on the disk itself. The last one carries the new numbers, so
    /// that pieces before it count for nothing if it does not follow.
    ///
    /// @throws Trouble `store.disk.full`, `store.disk.failed`: then nothing of it is in the journal
    public Head append(List<Piece> pieces, long lastFact, long clock) {
        try {
            tail.mend();
            roll();
            var next = head;
            for (int i = 0; i < pieces.size(); i++) {
                var last = i + 1 == pieces.size();
                var entry = new Entry(next.seq() + 1, pieces.get(i).kind(), next.chain(),
                        last ? lastFact : head.lastFact(), last ? clock : head.clock(), pieces.get(i).body());
                tail.write(Frame.seal(segments.keys().seal(), tail.segmentHead(), entry.seq(), entry.plain()));
                next = next.with(entry);
            }
            tail.force();
            head = next;
            witness.note(head);
            return head;
        } catch (IOException e) {
            cutBack();
            throw DiskTrouble.of(e, segments.folder());
        }
    }

    /// Reads whole records from number `seq` on.
    public void read(long seq, Progress progress, Consumer<Entry> sink) {
        var walk = verify(seq, progress, entry -> {
            if (entry.seq() >= seq) {
                sink.accept(entry);
            }
        });
        if (!walk.isEmpty()) {
            throw walk.getFirst().trouble();
        }
    }

    /// Reads the files once more and lists where they do not hold what this journal knows to have written.
    public List<Damage> verify(Progress progress) {
        return verify(1, progress, entry -> {});
    }

    private List<Damage> verify(long seq, Progress progress, Consumer<Entry> sink) {
        try {
            var walk = segments.walkFrom(seq, progress, sink);
            if (walk.damage().isPresent()) {
                return List.of(walk.damage().get());
            }
            return walk.head().seq() < head.seq() || !walk.head().chain().equals(head.chain())
                    ? List.of(lost(segments, walk)) : List.of();
        } catch (IOException e) {
            throw DiskTrouble.of(e, segments.folder());
        }
    }

    private void roll() throws IOException {
        if (tail.end() < SEGMENT) {
            return;
        }
        var next = begin(segments, tail.number() + 1, head);
        tail.close();
        tail = next;
    }

    private static Tail tailOf(Segments segments, Segments.Walk walk) throws IOException {
        if (walk.last() == 0) {
            return begin(segments, 1, walk.head());
        }
        var tail = Tail.at(segments.disk(), segments.path(walk.last()), walk);
        if (walk.head().incarnation() == segments.whose().incarnation()) {
            return tail;
        }
        tail.close();
        return begin(segments, walk.last() + 1, walk.head());
    }

    private static Tail begin(Segments segments, int number, Head head) throws IOException {
        var whose = segments.whose();
        return Tail.begin(segments.disk(), segments.path(number),
                new SegmentHead(number, whose.office(), whose.incarnation(), head.seq() + 1, head.chain()));
    }

    private static Damage lost(Segments segments, Segments.Walk walk) {
        return new Damage(segments.path(Math.max(1, walk.last())).getFileName().toString(), walk.head().seq() + 1, 0);
    }

    private void cutBack() {
        try {
            tail.mend();
        } catch (IOException stillFull) {
            return; // the next append cuts before it writes
        }
    }

    @Override
    public void close() {
        try {
            tail.close();
            witness.close();
        } catch (IOException e) {
            throw DiskTrouble.of(e, segments.folder());
        }
    }
}

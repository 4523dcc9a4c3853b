package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The truth of an office: an append-only row of sealed records, on disk before anybody is told "saved".
///
/// Segments of about 8 MB; what one call of [#append] writes is all there or not at all. Its callers take turns.
///
/// A journal that was harmed opens all the same: what is whole is read, what is gone is named in [#damages], and [#mend]
/// puts it back. Only where acknowledged records are gone from its end nothing can be written before they are put back or
/// the device begins a new life, or numbers would be given out twice.
public final class Journal implements AutoCloseable {
    private static final long SEGMENT = 8 * 1024 * 1024;

    private Segments segments;
    private final Witness witness;
    private Optional<Tail> tail = Optional.empty();
    private Head head;
    private List<Damage> damages = List.of();

    private Journal(Segments segments, Witness witness) {
        this.segments = segments;
        this.witness = witness;
        this.head = Head.begin(segments.whose().office());
    }

    /// Opens a journal, or begins one in an empty folder: checks the whole chain and cuts a torn end.
    ///
    /// @throws Trouble `store.journal.newer`, `store.disk.failed`
    public static Journal open(Segments segments, Progress progress) {
        try {
            Files.createDirectories(segments.folder());
            var journal = new Journal(segments, new Witness(segments.disk(), segments.folder(), segments.keys().witness()));
            journal.stand(progress);
            return journal;
        } catch (IOException e) {
            throw DiskTrouble.of(e, segments.folder());
        }
    }

    private void stand(Progress progress) throws IOException {
        var acts = new long[1];
        var walk = segments.walk(progress, entry -> acts[0] = entry.kind() == EntryKind.ACT ? entry.seq() : acts[0]);
        var noted = witness.newest();
        var torn = walk.damages().isEmpty() ? Optional.<Damage>empty() : Optional.of(walk.damages().getLast())
                .filter(it -> it.at() > 0 && it.seq() > Math.max(acts[0], noted.map(Witness.Noted::seq).orElse(Long.MAX_VALUE)));
        if (torn.isPresent()) {
            // A batch was on its way when the power went: some of its sectors came to the disk, in no order.
            var cut = torn.get();
            walk = new Segments.Walk(cut.before(), walk.last(), walk.lastHead(), cut.at(), walk.end() + walk.rest() - cut.at(),
                    walk.damages().subList(0, walk.damages().size() - 1));
        }
        var life = segments.whose().incarnation();
        var known = walk.head();
        var gone = noted.filter(it -> it.seq() > known.seq());
        var unreadable = walk.last() > 0 && walk.end() == 0;
        damages = gone.isEmpty() ? walk.damages() : Stream.concat(walk.damages().stream(),
                Stream.of(Damage.end(segments.path(Math.max(1, walk.last())).getFileName().toString(), known, gone.get().seq(),
                        gone.map(Witness.Noted::chain)))).toList();
        head = gone.map(it -> new Head(it.seq(), known.chain(), known.incarnation(), 0, known.clock())).orElse(known).in(life);
        tail = gone.isPresent() || unreadable ? Optional.empty() : Optional.of(tailOf(walk));
    }

    private Tail tailOf(Segments.Walk walk) throws IOException {
        if (walk.last() == 0) {
            return begin(1);
        }
        if (walk.head().incarnation() != segments.whose().incarnation()) {
            return begin(walk.last() + 1);
        }
        return Tail.at(segments.disk(), segments.path(walk.last()), walk);
    }

    private Tail begin(int number) throws IOException {
        var whose = segments.whose();
        return Tail.begin(segments.disk(), segments.path(number),
                new SegmentHead(number, whose.office(), whose.incarnation(), head.seq() + 1, head.chain()));
    }

    public Segments segments() {
        return segments;
    }

    /// Where records are gone; the same until they are put back.
    public List<Damage> damages() {
        return damages;
    }

    /// Whether acknowledged records are gone from the end, so that nothing may be written.
    public boolean hasLostItsEnd() {
        return tail.isEmpty();
    }

    /// Whether not one record can be read, though there were some.
    public boolean isUnreadable() {
        return hasLostItsEnd() && head.chain().equals(Chain.begin(segments.whose().office()));
    }

    /// Somebody else knows a later record than is found here: it was acknowledged, and is gone from the end.
    public void knows(long seq, Chain chain) {
        if (seq > head.seq()) {
            damages = Stream.concat(damages.stream(), Stream.of(Damage.end(
                    segments.path(tail.map(Tail::number).orElse(1)).getFileName().toString(), head, seq, Optional.of(chain)))).toList();
            tail.ifPresent(Journal::letGo);
            tail = Optional.empty();
            head = new Head(seq, head.chain(), head.incarnation(), 0, head.clock());
        }
    }

    private static void letGo(Tail end) {
        try {
            end.close();
        } catch (IOException e) {
            throw DiskTrouble.of(e, java.nio.file.Path.of(""));
        }
    }

    /// Goes on behind a lost end as a new life of this device: numbers of the lost facts are never given out again.
    public void renew(Identity reborn) {
        segments = new Segments(segments.disk(), segments.folder(), reborn, segments.keys());
        head = head.in(reborn.incarnation());
        try {
            tail = Optional.of(begin(segments.last() + 1));
        } catch (IOException e) {
            throw DiskTrouble.of(e, segments.folder());
        }
    }

    /// Puts records back, if the chain proves that they are the ones that stood there.
    ///
    /// @return false, and nothing is changed, if they are not
    public boolean mend(Damage damage, List<Entry> missing, Progress progress) {
        if (!Mending.proves(damage, missing)) {
            return false;
        }
        try {
            if (tail.isPresent()) {
                tail.get().close();
            }
            new Mending(segments).putBack(damage, missing);
            stand(progress);
            return true;
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
        var end = tail.orElseThrow(() -> damages.getLast().trouble());
        try {
            end.mend();
            end = rolled(end);
            var next = head;
            for (int i = 0; i < pieces.size(); i++) {
                var last = i + 1 == pieces.size();
                var entry = new Entry(next.seq() + 1, pieces.get(i).kind(), next.chain(),
                        last ? lastFact : head.lastFact(), last ? clock : head.clock(), pieces.get(i).body());
                end.write(Frame.seal(segments.keys().seal(), end.segmentHead(), entry.seq(), entry.plain()));
                next = next.with(entry);
            }
            end.force();
            head = next;
            witness.note(head);
            return head;
        } catch (IOException e) {
            cutBack(end);
            throw DiskTrouble.of(e, segments.folder());
        }
    }

    /// Reads whole records from number `seq` on, passing over damages that are known.
    ///
    /// @return where the journal stands
    /// @throws Trouble `store.journal.damaged` where there is a new one
    public Head read(long seq, Progress progress, Consumer<Entry> sink) {
        var fresh = walked(seq, progress, entry -> {
            if (entry.seq() >= seq) {
                sink.accept(entry);
            }
        }).stream().filter(damage -> damages.stream().noneMatch(damage::isSameAs)).findFirst();
        if (fresh.isPresent()) {
            throw fresh.get().trouble();
        }
        return head;
    }

    /// Reads the files once more and lists where they do not hold what this journal knows to have written.
    public List<Damage> verify(Progress progress) {
        var found = walked(1, progress, entry -> {});
        return Stream.concat(found.stream(), damages.stream().filter(damage -> found.stream().noneMatch(damage::isSameAs))).toList();
    }

    private List<Damage> walked(long seq, Progress progress, Consumer<Entry> sink) {
        try {
            var walk = segments.walkFrom(seq, progress, sink);
            var shorter = walk.head().seq() < head.seq() || !walk.head().chain().equals(head.chain());
            return !shorter ? walk.damages() : Stream.concat(walk.damages().stream(), Stream.of(Damage.end(
                    segments.path(Math.max(1, walk.last())).getFileName().toString(), walk.head(), head.seq(), Optional.empty()))).toList();
        } catch (IOException e) {
            throw DiskTrouble.of(e, segments.folder());
        }
    }

    private Tail rolled(Tail end) throws IOException {
        if (end.end() < SEGMENT) {
            return end;
        }
        var next = begin(end.number() + 1);
        end.close();
        tail = Optional.of(next);
        return next;
    }

    private static void cutBack(Tail end) {
        try {
            end.mend();
        } catch (IOException stillFull) {
            return; // the next append cuts before it writes
        }
    }

    @Override
    public void close() {
        try {
            if (tail.isPresent()) {
                tail.get().close();
            }
            witness.close();
        } catch (IOException e) {
            throw DiskTrouble.of(e, segments.folder());
        }
    }
}

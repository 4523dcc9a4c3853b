package cn.yingchun.store.journal;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.SecretKey;

/// One file of the journal, read record by record.
final class Segment implements AutoCloseable {
    private static final int WINDOW = 1 << 20;

    private final DiskFile file;
    private final String name;
    private final SecretKey key;

    Segment(Disk disk, Path path, SecretKey key) throws IOException {
        this.file = disk.open(path);
        this.name = path.getFileName().toString();
        this.key = key;
    }

    /// How far the records of a segment are whole and in order.
    ///
    /// @param end    offset behind the last whole record
    /// @param rest   bytes behind it
    /// @param damage set if whole records stand behind the bad bytes or the head is damaged: then it is no torn end
    record Reading(Head head, byte[] segmentHead, long end, long rest, Optional<Damage> damage) {}

    /// Reads on from `from`, handing each whole record to `sink`.
    Reading read(Identity whose, Head from, Consumer<Entry> sink) throws IOException {
        var size = file.size();
        var headBytes = new byte[SegmentHead.BYTES];
        if (size < headBytes.length) {
            return broken(from, headBytes, 0, size);
        }
        file.read(headBytes, 0);
        var first = SegmentHead.of(headBytes);
        if (first.isEmpty() || !continues(first.get(), whose, from)) {
            return broken(from, headBytes, 0, size);
        }
        var head = from.in(first.get().incarnation());
        var at = (long) SegmentHead.BYTES;
        while (at < size) {
            var entry = entryAt(headBytes, at, size).filter(follows(head));
            if (entry.isEmpty()) {
                return afterBadBytes(head, headBytes, at, size);
            }
            at += Frame.bytesOf(entry.get());
            head = head.with(entry.get());
            sink.accept(entry.get());
        }
        return new Reading(head, headBytes, at, 0, Optional.empty());
    }

    private static java.util.function.Predicate<Entry> follows(Head head) {
        return entry -> entry.seq() == head.seq() + 1 && entry.before().equals(head.chain());
    }

    private boolean continues(SegmentHead first, Identity whose, Head from) {
        return first.office().equals(whose.office()) && first.firstSeq() == from.seq() + 1 && first.before().equals(from.chain());
    }

    private Optional<Entry> entryAt(byte[] segmentHead, long at, long size) throws IOException {
        if (at + Frame.HEAD > size) {
            return Optional.empty();
        }
        var head = new byte[Frame.HEAD];
        file.read(head, at);
        var frame = Frame.at(head, 0).filter(it -> at + Frame.HEAD + it.length() <= size);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        var whole = new byte[Frame.HEAD + frame.get().length()];
        file.read(whole, at);
        return Frame.unseal(key, segmentHead, whole).map(plain -> Entry.of(frame.get().seq(), plain));
    }

    private Reading afterBadBytes(Head head, byte[] segmentHead, long at, long size) throws IOException {
        var later = wholeBehind(segmentHead, at + 1, size);
        var damage = later == 0 ? Optional.<Damage>empty() : Optional.of(new Damage(name, head.seq() + 1, later));
        return new Reading(head, segmentHead, at, size - at, damage);
    }

    private Reading broken(Head from, byte[] segmentHead, long at, long size) {
        return new Reading(from, segmentHead, at, size - at, Optional.of(new Damage(name, from.seq() + 1, 0)));
    }

    /// Whole records behind bad bytes, found by their markers.
    private long wholeBehind(byte[] segmentHead, long start, long size) throws IOException {
        var found = 0L;
        for (var at = start; at + Frame.HEAD <= size; ) {
            var window = new byte[(int) Math.min(WINDOW, size - at)];
            file.read(window, at);
            var next = at + window.length - Frame.HEAD + 1;
            for (int i = 0; i + Frame.HEAD <= window.length; i++) {
                var whole = Frame.at(window, i).isPresent() ? entryAt(segmentHead, at + i, size) : Optional.<Entry>empty();
                if (whole.isPresent()) {
                    found++;
                    next = at + i + Frame.bytesOf(whole.get());
                    break;
                }
            }
            at = next;
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

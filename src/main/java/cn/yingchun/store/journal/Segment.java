package cn.yingchun.store.journal;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/// One file of the journal, read record by record; bad bytes are passed over to the next whole record.
final class Segment implements AutoCloseable {
    private static final int WINDOW = 1 << 20;

    private final DiskFile file;
    private final String name;
    private final int number;
    private final SecretKey key;

    Segment(Disk disk, Path path, int number, SecretKey key) throws IOException {
        this.file = disk.open(path);
        this.name = path.getFileName().toString();
        this.number = number;
        this.key = key;
    }

    /// What could be read of a segment.
    ///
    /// @param segmentHead its first bytes as they were written, made again where they are damaged and that can be proved
    /// @param end         offset behind the last whole record; 0 where not even the head can be read
    /// @param rest        bytes behind it: a torn end, or records of which nothing whole stands behind
    record Reading(Head head, byte[] segmentHead, long end, long rest, List<Damage> damages) {}

    private record Found(long at, Entry entry) {}

    /// Reads on from `from`, handing each whole record to `sink`.
    ///
    /// @param previous name of the file before, where records that are missing before this one's first would stand
    Reading read(Identity whose, Head from, String previous, Consumer<Entry> sink) throws IOException {
        var size = file.size();
        var damages = new ArrayList<Damage>();
        var bytes = headBytes(whose, from, size, damages);
        var first = SegmentHead.of(bytes).filter(it -> it.office().equals(whose.office()) && it.firstSeq() > from.seq());
        if (first.isEmpty()) {
            return new Reading(from, bytes, 0, size, List.of(Damage.bytes(name, from)));
        }
        var head = continued(from, first.get(), previous, damages);
        var at = (long) SegmentHead.BYTES;
        while (at < size) {
            var found = entryAt(bytes, at, size).filter(follows(head)).map(entry -> new Found(0, entry));
            if (found.isEmpty()) {
                found = nextWhole(bytes, at, size, head);
                if (found.isEmpty()) {
                    break;
                }
                damages.add(Damage.between(name, at, head, found.get().entry()));
                at = found.get().at();
            }
            var entry = found.get().entry();
            at += Frame.bytesOf(entry);
            head = head.with(entry);
            sink.accept(entry);
        }
        return new Reading(head, bytes, at, size - at, damages);
    }

    /// The head as it lies there, or proved by the records behind it.
    Optional<SegmentHead> head(Identity whose, Head from) throws IOException {
        return SegmentHead.of(headBytes(whose, from, file.size(), new ArrayList<>())).filter(it -> it.office().equals(whose.office()));
    }

    private Head continued(Head from, SegmentHead first, String previous, List<Damage> damages) {
        if (first.firstSeq() == from.seq() + 1 && first.before().equals(from.chain())) {
            return from.in(first.incarnation());
        }
        damages.add(Damage.end(previous, from, first.firstSeq() - 1, Optional.of(first.before())));
        return new Head(first.firstSeq() - 1, first.before(), from.incarnation(), from.lastFact(), from.clock()).in(first.incarnation());
    }

    /// The head as it lies there; where it is damaged, the one that follows from the records before, if records prove it.
    private byte[] headBytes(Identity whose, Head from, long size, List<Damage> damages) throws IOException {
        var lying = new byte[SegmentHead.BYTES];
        if (size < lying.length) {
            return lying;
        }
        file.read(lying, 0);
        if (SegmentHead.of(lying).isPresent()) {
            return lying;
        }
        for (int life : Stream.of(whose.incarnation(), from.incarnation()).distinct().toList()) {
            var likely = new SegmentHead(number, whose.office(), life, from.seq() + 1, from.chain()).bytes();
            if (nextWhole(likely, SegmentHead.BYTES, size, from).isPresent()) {
                damages.add(Damage.bytes(name, from));
                return likely;
            }
        }
        return lying;
    }

    private static Predicate<Entry> follows(Head head) {
        return entry -> entry.seq() == head.seq() + 1 && entry.before().equals(head.chain());
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

    /// The next whole record that stands behind `head` in the journal, found by its marker.
    private Optional<Found> nextWhole(byte[] segmentHead, long start, long size, Head head) throws IOException {
        for (var at = start; at + Frame.HEAD <= size; ) {
            var window = new byte[(int) Math.min(WINDOW, size - at)];
            file.read(window, at);
            for (int i = 0; i + Frame.HEAD <= window.length; i++) {
                if (Frame.at(window, i).isPresent()) {
                    var whole = entryAt(segmentHead, at + i, size)
                            .filter(entry -> entry.seq() > head.seq() + 1 || follows(head).test(entry));
                    if (whole.isPresent()) {
                        return Optional.of(new Found(at + i, whole.get()));
                    }
                }
            }
            at += window.length - Frame.HEAD + 1;
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

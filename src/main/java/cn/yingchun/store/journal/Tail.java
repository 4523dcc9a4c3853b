package cn.yingchun.store.journal;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskFile;
import cn.yingchun.store.disk.Whole;
import java.io.IOException;
import java.nio.file.Path;

/// The newest segment, open for writing at its end.
final class Tail implements AutoCloseable {
    private final DiskFile file;
    private final byte[] segmentHead;
    private final int number;
    private long end;
    private long pending;

    private Tail(DiskFile file, byte[] segmentHead, int number, long end) {
        this.file = file;
        this.segmentHead = segmentHead;
        this.number = number;
        this.end = end;
    }

    /// Opens a segment at the end of its whole records and cuts what is behind.
    static Tail at(Disk disk, Path path, Segments.Walk walk) throws IOException {
        var tail = new Tail(disk.open(path), walk.lastHead(), walk.last(), walk.end());
        tail.pending = walk.rest();
        tail.mend();
        return tail;
    }

    /// Begins a segment: its head is on disk, under its name, before the first record goes in.
    static Tail begin(Disk disk, Path path, SegmentHead head) throws IOException {
        Whole.write(disk, path, head.bytes());
        return new Tail(disk.open(path), head.bytes(), head.number(), SegmentHead.BYTES);
    }

    int number() {
        return number;
    }

    long end() {
        return end;
    }

    byte[] segmentHead() {
        return segmentHead;
    }

    void write(byte[] frame) throws IOException {
        var at = end + pending;
        pending += frame.length;
        file.write(frame, at);
    }

    /// Makes everything written since the last time count.
    void force() throws IOException {
        file.force();
        end += pending;
        pending = 0;
    }

    /// Cuts off what was written and never forced: a half record of a full disk or of a killed program.
    void mend() throws IOException {
        if (pending > 0) {
            file.truncate(end);
            file.force();
            pending = 0;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

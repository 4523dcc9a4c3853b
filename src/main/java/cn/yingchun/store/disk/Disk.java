package cn.yingchun.store.disk;

import java.io.IOException;
import java.nio.file.Path;

/// The few things the store asks of a disk, as one seam: the real one, and in tests a disk that is full, lies or loses power.
public interface Disk {
    Disk REAL = new LocalDisk();

    /// Opens a file for reading and writing, making it if it is not there.
    DiskFile open(Path file) throws IOException;

    /// Puts `from` in the place of `to` in one step: afterwards the old file stands there or the new one, whole.
    void rename(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /// Makes the names in a folder (new, renamed, deleted files) survive a power cut.
    void forceFolder(Path folder) throws IOException;
}

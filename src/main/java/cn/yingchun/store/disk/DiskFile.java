package cn.yingchun.store.disk;

import java.io.IOException;

/// One open file. Offsets and lengths in bytes.
public interface DiskFile extends AutoCloseable {
    long size() throws IOException;

    /// Fills the whole array from `at`.
    ///
    /// @throws java.io.EOFException if the file ends before that
    void read(byte[] into, long at) throws IOException;

    void write(byte[] bytes, long at) throws IOException;

    void truncate(long size) throws IOException;

    /// Returns when everything written before is on the disk itself and survives a power cut.
    void force() throws IOException;

    @Override
    void close() throws IOException;
}

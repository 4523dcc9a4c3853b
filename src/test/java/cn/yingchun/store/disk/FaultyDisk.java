package cn.yingchun.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/// A disk that runs out of space after so many bytes, or whose n-th operation fails; a failing write leaves its beginning.
public final class FaultyDisk implements Disk {
    private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong operations = new AtomicLong(Long.MAX_VALUE);

    /// So many more bytes can be written. Room that a truncation frees is not counted back.
    public void room(long bytes) {
        room.set(bytes);
    }

    /// The n-th operation from now on fails, the others succeed.
    public void failAt(long nth) {
        operations.set(nth);
    }

    public void heal() {
        room.set(Long.MAX_VALUE);
        operations.set(Long.MAX_VALUE);
    }

    private void step() throws IOException {
        if (operations.decrementAndGet() == 0) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        step();
        var real = Disk.REAL.open(file);
        return new DiskFile() {
            @Override
            public long size() throws IOException {
                return real.size();
            }

            @Override
            public void read(byte[] into, long at) throws IOException {
                real.read(into, at);
            }

            @Override
            public void write(byte[] bytes, long at) throws IOException {
                step();
                var fits = Math.clamp(room.get(), 0, bytes.length);
                if (at + bytes.length > real.size()) {
                    room.addAndGet(-bytes.length);
                    if (fits < bytes.length) {
                        real.write(java.util.Arrays.copyOf(bytes, fits), at);
                        throw new IOException("No space left on device");
                    }
                }
                real.write(bytes, at);
            }

            @Override
            public void truncate(long size) throws IOException {
                step();
                real.truncate(size);
            }

            @Override
            public void force() throws IOException {
                step();
                real.force();
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        Disk.REAL.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        Disk.REAL.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step();
        Disk.REAL.forceFolder(folder);
    }
}

package cn.yingchun.store.disk;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The disk of this computer.
///
/// Files are `RandomAccessFile`s, not channels: a channel closes for good when the calling thread is interrupted, and an
/// impatient screen must never be able to close the journal.
final class LocalDisk implements Disk {
    private static final boolean FOLDERS_CAN_BE_FORCED = File.separatorChar == '/';

    @Override
    public DiskFile open(Path file) throws IOException {
        return new LocalFile(new RandomAccessFile(file.toFile(), "rw"));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /// Windows keeps names in its own log and refuses to open a folder; there nothing is to be done.
    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!FOLDERS_CAN_BE_FORCED) {
            return;
        }
        var interrupted = Thread.interrupted();
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record LocalFile(RandomAccessFile file) implements DiskFile {
        @Override
        public long size() throws IOException {
            return file.length();
        }

        @Override
        public void read(byte[] into, long at) throws IOException {
            file.seek(at);
            file.readFully(into);
        }

        @Override
        public void write(byte[] bytes, long at) throws IOException {
            file.seek(at);
            file.write(bytes);
        }

        @Override
        public void truncate(long size) throws IOException {
            file.setLength(size);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

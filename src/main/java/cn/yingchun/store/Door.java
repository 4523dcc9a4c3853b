package cn.yingchun.store;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.DiskTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The lock on an office folder: one program at a time may have it open. The system lifts it when the program dies.
final class Door implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private Door(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// @throws Trouble `store.locked` if somebody has the office open
    static Door lock(Path folder) {
        try {
            var channel = FileChannel.open(folder.resolve("office.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tried(channel);
            if (lock == null) {
                channel.close();
                throw new Trouble("store.locked", folder.toString());
            }
            return new Door(channel, lock);
        } catch (IOException e) {
            throw DiskTrouble.of(e, folder);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException openedHere) {
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException gone) {
            return;
        }
    }
}

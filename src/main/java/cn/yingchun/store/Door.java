package cn.yingchun.store;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.DiskTrouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/// The lock on an office folder: one program at a time may have it open, also where the folder lies on a share that several
/// computers use; who else comes is told who holds it. The system lifts it when the program dies.
final class Door implements AutoCloseable {
    private static final int LONGEST = 1024;

    private final FileChannel channel;
    private final FileLock lock;

    private Door(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// @param user who opens it
    /// @throws Trouble `store.locked`, `store.locked.by` if somebody has the office open
    static Door lock(Path folder, String user, Instant now) {
        try {
            var channel = FileChannel.open(folder.resolve("office.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            var lock = tried(channel);
            if (lock == null) {
                try (channel) {
                    throw held(folder, read(channel));
                }
            }
            var door = new Door(channel, lock);
            door.write(String.join("\t", user, computer(), now.toString()));
            return door;
        } catch (IOException e) {
            throw DiskTrouble.of(e, folder);
        }
    }

    private static Trouble held(Path folder, String holder) {
        var words = holder.split("\t", -1);
        return words.length == 3 ? new Trouble("store.locked.by", folder.toString(), words[0], words[1].isBlank() ? "?" : words[1], words[2])
                : new Trouble("store.locked", folder.toString());
    }

    /// The lock lies behind everything that is written, so that who holds it can be read meanwhile, on Windows too.
    private static @org.jspecify.annotations.Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException openedHere) {
            return null;
        }
    }

    private static String read(FileChannel channel) {
        var bytes = ByteBuffer.allocate(LONGEST);
        try {
            channel.read(bytes, 0);
            return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void write(String holder) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(holder), 0);
    }

    /// What this computer is called, without asking the network.
    private static String computer() {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(Objects::nonNull).findFirst().orElse("");
    }

    @Override
    public void close() {
        try (channel) {
            write("");
            lock.release();
        } catch (IOException gone) {
            return;
        }
    }
}

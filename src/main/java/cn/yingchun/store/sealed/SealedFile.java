package cn.yingchun.store.sealed;

import cn.yingchun.store.disk.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;

/// A large file that can be made again at any time, sealed with a key of the office: what is slow to work out and must not
/// lie about in clear.
///
/// It is there whole or not at all. Who reads one that is missing, cut, changed or of another office gets nothing and
/// works it out again.
public final class SealedFile {
    private final Disk disk;
    private final Path file;
    private final SecretKey key;

    public SealedFile(Disk disk, Path file, SecretKey key) {
        this.disk = disk;
        this.file = file;
        this.key = key;
    }

    /// The same for what cannot be made again.
    public LastingFile lasting() {
        var name = String.valueOf(file.getFileName());
        return new LastingFile(disk, file.toAbsolutePath().resolve("../..").normalize(), name.substring(0, name.lastIndexOf('.')), key);
    }

    /// Writes what is to be kept.
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Reads what was kept; empty if it is of no use any more.
    public interface Reading<T> {
        Optional<T> from(InputStream in) throws IOException;
    }

    /// Puts new content in the place of the old.
    ///
    /// @return false if there was no room or the disk failed; then there is no file, and nothing is lost but time
    public boolean write(Writing writing) {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var to = disk.open(beside)) {
                to.truncate(0);
                var sealed = new SealedOutput(to, key);
                writing.to(sealed);
                sealed.close();
            }
            disk.rename(beside, file);
            return true;
        } catch (IOException e) {
            forget(beside);
            forget(file);
            return false;
        }
    }

    /// What was kept, if all of it is there and unchanged. Reading to the end proves it; what is handed out before that is
    /// proved chunk by chunk.
    public <T> Optional<T> read(Reading<T> reading) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var from = disk.open(file); var in = new SealedInput(from, key)) {
            return reading.from(in);
        } catch (IOException changedOrCut) {
            return Optional.empty();
        }
    }

    private void forget(Path gone) {
        try {
            disk.delete(gone);
        } catch (IOException e) {
            // what cannot be deleted cannot be read as whole either
        }
    }
}

package cn.yingchun.store.sealed;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.sealed.SealedFile.Reading;
import cn.yingchun.store.sealed.SealedFile.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/// A sealed file that cannot be made again and is too large for the journal. It lies in a folder of its own, which every
/// backup takes along, and is on the disk itself before a write returns.
///
/// Where a write fails, the content before stays.
public final class LastingFile {
    /// The folder of all of them within an office or a backup.
    public static final String FOLDER = "lasting";
    private static final String ENDING = ".sealed";

    private final Disk disk;
    private final Path file;
    private final SecretKey key;

    /// @param name what is in it, without anything that says whose it is
    LastingFile(Disk disk, Path office, String name, SecretKey key) {
        this.disk = disk;
        this.file = office.resolve(FOLDER).resolve(name + ENDING);
        this.key = key;
    }

    /// Puts new content in the place of the old.
    ///
    /// @throws cn.yingchun.domain.say.Trouble `store.disk.full`, `store.disk.failed`: then the old content stands
    public void write(Writing writing) {
        var folder = folder();
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            try (var to = disk.open(beside)) {
                to.truncate(0);
                var sealed = new SealedOutput(to, key);
                writing.to(sealed);
                sealed.close();
                to.force();
            }
            disk.rename(beside, file);
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw DiskTrouble.of(e, folder);
        }
    }

    /// What was written, if all of it is there and unchanged.
    public <T> Optional<T> read(Reading<T> reading) {
        return new SealedFile(disk, file, key).read(reading);
    }

    public void delete() {
        try {
            if (Files.exists(file)) {
                disk.delete(file);
                disk.forceFolder(folder());
            }
        } catch (IOException e) {
            throw DiskTrouble.of(e, folder());
        }
    }

    /// The names of all that lie beside it.
    public List<String> names() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.map(found -> String.valueOf(found.getFileName())).filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
        } catch (IOException e) {
            throw DiskTrouble.of(e, folder());
        }
    }

    private Path folder() {
        return file.toAbsolutePath().resolveSibling(".").normalize();
    }
}

package cn.yingchun.store.backup;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import cn.yingchun.store.sealed.LastingFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts a backup into an empty folder, from where it can be opened as an office.
public final class Restoring {
    private Restoring() {}

    /// @throws Trouble `store.office.exists` if the folder holds anything, `store.disk.full` …
    public static void copy(Disk disk, Backup backup, Path to, Progress progress) {
        try {
            Files.createDirectories(to.resolve("journal"));
            try (var files = Files.list(backup.folder().resolve("journal"))) {
                for (var file : files.filter(it -> it.toString().endsWith(".journal")).sorted().toList()) {
                    progress.goOn();
                    Whole.write(disk, to.resolve("journal").resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
            copyLasting(disk, backup.folder(), to);
            // The keys last: without them there is no office, so that a broken-off copy is never opened.
            for (var name : List.of("keys.copy.json", "keys.json")) {
                Whole.write(disk, to.resolve(name), Files.readAllBytes(backup.folder().resolve(name)));
            }
        } catch (IOException e) {
            throw DiskTrouble.of(e, to);
        }
    }

    /// What is too large for the journal and cannot be made again.
    static void copyLasting(Disk disk, Path from, Path to) throws IOException {
        var folder = from.resolve(LastingFile.FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(to.resolve(LastingFile.FOLDER));
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".sealed")).toList()) {
                Whole.write(disk, to.resolve(LastingFile.FOLDER).resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}

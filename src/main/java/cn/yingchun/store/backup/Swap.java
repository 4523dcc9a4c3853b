package cn.yingchun.store.backup;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import cn.yingchun.store.sealed.LastingFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts a restored office in the place of the present one, which is kept aside in the same folder.
///
/// The new one is made whole first, then marked ready; from the mark on every step can be repeated, so that a program that is
/// killed in between finishes at its next start.
public record Swap(Disk disk, Path office) {
    /// Name before the folder of an office whose journal was written anew without somebody's identity; deleted at once.
    public static final String ERASED = "erased-";

    private static final List<String> PARTS = List.of("journal", "index", LastingFile.FOLDER, "keys.copy.json", "keys.json");
    private static final String MARK = "ready";

    /// Where the new one is made.
    public Path fresh() {
        return office.resolve("restoring");
    }

    /// Takes away what a broken-off attempt left.
    public void clear() {
        if (!Files.exists(fresh())) {
            return;
        }
        try {
            delete(fresh());
        } catch (IOException e) {
            throw DiskTrouble.of(e, office);
        }
    }

    /// The keys as they are, for a new one that goes on as the same office and the same life of the device.
    public void copyKeys() {
        try {
            Files.createDirectories(fresh());
            for (var name : List.of("keys.copy.json", "keys.json")) {
                Whole.write(disk, fresh().resolve(name), Files.readAllBytes(office.resolve(name)));
            }
        } catch (IOException e) {
            throw DiskTrouble.of(e, office);
        }
    }

    /// Deletes old journals with an identity that was erased; a program killed in between does it at its next start.
    private void forgetErased() throws IOException {
        try (var folders = Files.list(office)) {
            for (var folder : folders.filter(it -> it.getFileName().toString().startsWith(ERASED)).toList()) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// From now on the new one counts.
    ///
    /// @param aside name of the folder for the present one
    public void ready(String aside) {
        try {
            Whole.write(disk, fresh().resolve(MARK), aside.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.of(e, office);
        }
    }

    /// Does what is left to do; nothing if no new one is ready.
    ///
    /// @return where the one before is kept
    public Optional<Path> finish() {
        var mark = fresh().resolve(MARK);
        try {
            if (!Files.exists(mark)) {
                clear();
                forgetErased();
                return Optional.empty();
            }
            var aside = office.resolve(Path.of(Files.readString(mark)).getFileName().toString());
            Files.createDirectories(aside);
            for (var part : PARTS) {
                exchange(part, aside);
            }
            disk.forceFolder(aside);
            disk.forceFolder(office);
            clear();
            forgetErased();
            return Optional.of(aside);
        } catch (IOException e) {
            throw DiskTrouble.of(e, office);
        }
    }

    private void exchange(String part, Path aside) throws IOException {
        var here = office.resolve(part);
        if (!Files.exists(fresh().resolve(part))) {
            return;
        }
        if (Files.exists(here)) {
            Files.move(here, aside.resolve(part));
        }
        Files.move(fresh().resolve(part), here);
    }
}

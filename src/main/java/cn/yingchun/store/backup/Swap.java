package cn.yingchun.store.backup;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
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
    private static final List<String> PARTS = List.of("journal", "index", "keys.copy.json", "keys.json");
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
        try (var files = Files.walk(fresh())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(e, office);
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
        if (!Files.exists(mark)) {
            clear();
            return Optional.empty();
        }
        try {
            var aside = office.resolve(Path.of(Files.readString(mark)).getFileName().toString());
            Files.createDirectories(aside);
            for (var part : PARTS) {
                exchange(part, aside);
            }
            disk.forceFolder(aside);
            disk.forceFolder(office);
            clear();
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

package cn.yingchun.store.backup;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.Rewriting;
import cn.yingchun.store.journal.Segments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes who somebody is out of backups and out of offices kept aside. Each is written once more without it, read from end
/// to end, and only then the one before is deleted; whatever is killed in between leaves one whole, and can be repeated.
///
/// @param whose whose they are and how they are sealed; its folder does not matter
/// @param said  what a record shall say, the same bytes where nothing changes
/// @param life  which life of the device wrote a record, where it tells
public record Cleaning(Segments whose, Function<Entry, byte[]> said, Function<Entry, Optional<Integer>> life) {
    private static final List<String> BESIDE = List.of("keys.copy.json", "keys.json", "backup.json");

    /// What became of the folders.
    ///
    /// @param cleaned how many held something of it until now
    /// @param left    names of those that could not be read whole, so that nobody knows what they hold
    public record Cleaned(int cleaned, List<String> left) {
        public Cleaned {
            left = List.copyOf(left);
        }

        public Cleaned and(Cleaned other) {
            var both = new ArrayList<>(left);
            both.addAll(other.left);
            return new Cleaned(cleaned + other.cleaned, both);
        }

        /// The same folders looked at once more are left once more.
        public Cleaned onlyCleaned() {
            return new Cleaned(cleaned, List.of());
        }
    }

    /// Cleans what stands in these folders. A folder of another office is passed over.
    public Cleaned run(List<Path> folders, Progress progress) {
        var cleaned = 0;
        var left = new ArrayList<String>();
        for (var folder : folders) {
            try {
                progress.goOn();
                cleaned += cleaned(folder, progress) ? 1 : 0;
            } catch (IOException e) {
                throw DiskTrouble.of(e, folder);
            } catch (Trouble damaged) {
                if (!damaged.key().equals("store.backup.damaged")) {
                    throw damaged;
                }
                left.add(folder.getFileName().toString());
            }
        }
        return new Cleaned(cleaned, left);
    }

    private boolean cleaned(Path folder, Progress progress) throws IOException {
        var before = in(folder);
        if (!Files.isDirectory(before.folder()) || before.files().isEmpty()) {
            return false;
        }
        var says = says(before, progress);
        if (says) {
            replace(folder, before, progress);
        }
        return says;
    }

    private void replace(Path folder, Segments before, Progress progress) throws IOException {
        var made = free(folder);
        var part = made.resolveSibling(made.getFileName() + ".part");
        Backups.remove(part);
        write(before, part, progress);
        for (var name : BESIDE) {
            if (Files.exists(folder.resolve(name))) {
                Whole.write(whose.disk(), part.resolve(name), Files.readAllBytes(folder.resolve(name)));
            }
        }
        Restoring.copyLasting(whose.disk(), folder, part);
        prove(part, before.walk(Progress.NONE, entry -> {}).head().seq(), progress);
        Files.move(part, made, StandardCopyOption.ATOMIC_MOVE);
        whose.disk().forceFolder(made.toAbsolutePath().resolveSibling(".").normalize());
        Backups.remove(folder);
        if (Files.exists(folder)) {
            throw new IOException("stays: " + folder.getFileName());
        }
    }

    /// Puts the journal that `before` is, without them, into a folder.
    private void write(Segments before, Path into, Progress progress) throws IOException {
        var fresh = into.resolve("fresh");
        new Rewriting(before, fresh).run(sink -> before.walk(Progress.NONE, sink), said, life, progress);
        Backups.remove(into.resolve("journal"));
        Files.createDirectories(into.resolve("journal"));
        for (var file : of(fresh).files()) {
            Files.move(file, into.resolve("journal").resolve(file.getFileName()));
        }
        Backups.remove(fresh);
    }

    /// The same in a copy that does not count yet.
    public void within(Path copy, Progress progress) {
        try {
            if (says(in(copy), progress)) {
                write(in(copy), copy, progress);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(e, copy);
        }
    }

    private boolean says(Segments before, Progress progress) throws IOException {
        var says = new boolean[1];
        var walk = before.walk(progress, entry -> says[0] = says[0] || !Arrays.equals(said.apply(entry), entry.body()));
        if (walk.head().seq() > 0 && !walk.damages().isEmpty()) {
            throw new Trouble("store.backup.damaged", before.folder().toString(), walk.head().seq());
        }
        return says[0];
    }

    private void prove(Path part, long last, Progress progress) throws IOException {
        var walk = in(part).walk(progress, entry -> {
            if (!Arrays.equals(said.apply(entry), entry.body())) {
                throw new Trouble("store.backup.bad", part.toString());
            }
        });
        if (!walk.damages().isEmpty() || walk.head().seq() != last) {
            throw new Trouble("store.backup.bad", part.toString());
        }
    }

    /// The same name with a number behind it.
    private static Path free(Path folder) {
        var stem = folder.getFileName().toString().replaceAll("-\\d{1,3}$", "");
        for (int i = 2; ; i++) {
            var path = folder.resolveSibling(stem + "-" + i);
            if (!Files.exists(path)) {
                return path;
            }
        }
    }

    private Segments in(Path folder) {
        return of(folder.resolve("journal"));
    }

    private Segments of(Path journal) {
        return new Segments(whose.disk(), journal, whose.whose(), whose.keys());
    }
}

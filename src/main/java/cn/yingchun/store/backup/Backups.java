package cn.yingchun.store.backup;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.codec.Json;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import cn.yingchun.store.journal.Chain;
import cn.yingchun.store.journal.Damage;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.Head;
import cn.yingchun.store.journal.Journal;
import cn.yingchun.store.journal.Segments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes backups of one office beside it or on another disk. Each is opened and checked before it counts.
public final class Backups {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'yingchun-'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String NOTE = "backup.json";
    /// Two at once, by the clock and by a button, would write into one folder.
    private static final ReentrantLock MAKING = new ReentrantLock();

    private final Path office;
    private final Segments segments;
    private final Supplier<Head> head;
    private final Supplier<List<Damage>> damages;
    private final Clock clock;

    /// @param journal whose head is taken before a copy is made; whatever is behind it then does not matter
    public Backups(Path office, Journal journal, Clock clock) {
        this.office = office;
        this.segments = journal.segments();
        this.head = journal::head;
        this.damages = journal::damages;
        this.clock = clock;
    }

    private record Note(Instant made, long record) {}

    /// Makes a backup, checks it from end to end, and thins out the older ones.
    ///
    /// @throws Trouble `store.disk.full`, `store.backup.bad` …: then no backup was made and none was removed
    public Backup make(Path target, Retention retention, Progress progress) {
        MAKING.lock();
        try {
            return makeAlone(target, retention, progress);
        } finally {
            MAKING.unlock();
        }
    }

    private Backup makeAlone(Path target, Retention retention, Progress progress) {
        var made = free(target, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var part = target.resolve(NAME.format(made) + ".part");
        try {
            Files.createDirectories(part.resolve("journal"));
            var standing = head.get();
            copy(part, progress);
            var harmed = damages.get().size();
            var found = check(part, standing, harmed, progress);
            var note = Json.write(new Note(made, found.seq()));
            Whole.write(segments.disk(), part.resolve(NOTE), note.getBytes(StandardCharsets.UTF_8));
            var folder = target.resolve(NAME.format(made));
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            segments.disk().forceFolder(target);
            if (harmed == 0) {
                // While the journal is damaged an older backup may be what heals it.
                thinOut(target, retention);
            }
            return new Backup(folder, made, found.seq());
        } catch (IOException e) {
            throw DiskTrouble.of(e, target);
        } finally {
            remove(part);
        }
    }

    /// Two in one second get two names.
    private static Instant free(Path target, Instant now) {
        var made = now;
        while (Files.exists(target.resolve(NAME.format(made)))) {
            made = made.plusSeconds(1);
        }
        return made;
    }

    /// The same if the newest one is older than `every`.
    public Optional<Backup> makeIfDue(Path target, Duration every, Progress progress) {
        var newest = list(target).stream().findFirst();
        var due = newest.isEmpty() || newest.get().record() < head.get().seq()
                && Duration.between(newest.get().made(), clock.instant()).compareTo(every) >= 0;
        return due ? Optional.of(make(target, Retention.USUAL, progress)) : Optional.empty();
    }

    /// All backups in a folder, newest first.
    public static List<Backup> list(Path target) {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (var folders = Files.list(target)) {
            return folders.filter(folder -> !folder.toString().endsWith(".part")).flatMap(Backups::read)
                    .sorted(Comparator.comparing(Backup::made).reversed()).toList();
        } catch (IOException e) {
            throw DiskTrouble.of(e, target);
        }
    }

    /// How many journal records were written since a backup was made: what restoring it would lose.
    public long recordsSince(Backup backup) {
        return Math.max(0, head.get().seq() - backup.record());
    }

    /// Opens a backup and reads it from end to end.
    ///
    /// @return how many records are in it, all of them whole
    /// @throws Trouble `store.backup.damaged`, `store.backup.foreign`
    public long check(Backup backup, Progress progress) {
        try {
            var copy = new Segments(segments.disk(), backup.folder().resolve("journal"), segments.whose(), segments.keys());
            var walk = copy.walk(progress, entry -> {});
            if (!walk.damages().isEmpty() || walk.head().seq() < backup.record()) {
                throw new Trouble(walk.head().seq() == 0 ? "store.backup.foreign" : "store.backup.damaged",
                        backup.folder().getFileName().toString(), walk.head().seq());
            }
            return walk.head().seq();
        } catch (IOException e) {
            throw DiskTrouble.of(e, backup.folder());
        }
    }

    /// Records of a backup by number, to be put back into a damaged journal.
    public List<Entry> records(Backup backup, long first, long last, Progress progress) {
        try {
            var found = new ArrayList<Entry>();
            new Segments(segments.disk(), backup.folder().resolve("journal"), segments.whose(), segments.keys()).walk(progress, entry -> {
                if (entry.seq() >= first && entry.seq() <= last) {
                    found.add(entry);
                }
            });
            return found;
        } catch (IOException e) {
            throw DiskTrouble.of(e, backup.folder());
        }
    }

    /// Number of the last record that this office and a backup share. A backup may also be of a life of the office that was
    /// given up by an earlier restore; then it is the record at which the two parted.
    public long commonWith(Backup backup, Progress progress) {
        try {
            var theirs = new HashMap<Long, Chain>();
            new Segments(segments.disk(), backup.folder().resolve("journal"), segments.whose(), segments.keys())
                    .walk(progress, entry -> theirs.put(entry.seq(), entry.chain()));
            var common = new long[1];
            segments.walk(progress, entry -> {
                var there = entry.chain().equals(theirs.get(entry.seq()));
                common[0] = there ? entry.seq() : common[0];
            });
            return common[0];
        } catch (IOException e) {
            throw DiskTrouble.of(e, backup.folder());
        }
    }

    /// Every backup that stands in a folder, or the one that the folder itself is; newest first.
    public static List<Backup> at(Path folder) {
        var one = read(folder).toList();
        return one.isEmpty() ? list(folder) : one;
    }

    private static Stream<Backup> read(Path folder) {
        try {
            var note = Json.read(Files.readString(folder.resolve(NOTE)), Note.class);
            return Stream.of(new Backup(folder, note.made(), note.record()));
        } catch (IOException | IllegalArgumentException notOne) {
            return Stream.empty();
        }
    }

    private void copy(Path to, Progress progress) throws IOException {
        progress.at(-1, "store.progress.backup");
        for (var name : List.of("keys.json", "keys.copy.json")) {
            Whole.write(segments.disk(), to.resolve(name), Files.readAllBytes(office.resolve(name)));
        }
        Restoring.copyLasting(segments.disk(), office, to);
        for (var segment : segments.files()) {
            progress.goOn();
            Whole.write(segments.disk(), to.resolve("journal").resolve(segment.getFileName()), Files.readAllBytes(segment));
        }
    }

    private Head check(Path part, Head standing, int harmed, Progress progress) throws IOException {
        var copy = new Segments(segments.disk(), part.resolve("journal"), segments.whose(), segments.keys());
        var walk = copy.walk(progress, entry -> {
            if (entry.seq() == standing.seq() && !entry.chain().equals(standing.chain())) {
                throw new Trouble("store.backup.bad", part.toString());
            }
        });
        if (walk.damages().size() > harmed || walk.head().seq() < standing.seq()) {
            throw new Trouble("store.backup.bad", part.toString());
        }
        return walk.head();
    }

    private static void thinOut(Path target, Retention retention) {
        var all = list(target);
        var kept = retention.keep(all.stream().map(Backup::made).toList());
        all.stream().filter(backup -> !kept.contains(backup.made())).forEach(backup -> remove(backup.folder()));
    }

    /// Deletes a folder as far as the system lets it.
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            return; // an old backup too many does no harm
        }
    }
}

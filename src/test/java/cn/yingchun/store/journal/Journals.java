package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/// Journals for tests, with fixed keys.
final class Journals {
    static final Identity WHOSE = new Identity(UUID.fromString("11111111-2222-4333-8444-555555555555"), "testdevice", 1);
    static final JournalKeys KEYS = new JournalKeys(new SecretKeySpec(new byte[32], "AES"), new SecretKeySpec(new byte[32], "HmacSHA256"));

    private Journals() {}

    static Segments segments(Path folder, Disk disk) {
        return new Segments(disk, folder, WHOSE, KEYS);
    }

    static Journal open(Path folder) {
        return open(folder, Disk.REAL);
    }

    static Journal open(Path folder, Disk disk) {
        return Journal.open(segments(folder, disk), Progress.NONE);
    }

    static void say(Journal journal, String text) {
        journal.append(List.of(new Piece(EntryKind.ACT, text.getBytes(StandardCharsets.UTF_8))), journal.head().lastFact() + 1, journal.head().clock() + 1);
    }

    static List<String> said(Journal journal) {
        var all = new ArrayList<String>();
        journal.read(1, Progress.NONE, entry -> all.add(new String(entry.body(), StandardCharsets.UTF_8)));
        return all;
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

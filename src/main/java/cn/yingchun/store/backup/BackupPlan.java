package cn.yingchun.store.backup;

import cn.yingchun.store.codec.Json;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Where this computer puts the backups of an office by itself, and how often. Kept beside the office, since it is about this
/// computer's disks and nobody else's.
public record BackupPlan(Path folder, Duration every) {
    private static final Duration HOURLY = Duration.ofHours(1);

    private record Lying(String folder, long minutes) {}

    /// The plan of an office; beside its folder and every hour until somebody chooses otherwise.
    public static BackupPlan of(Path office) {
        try {
            var lying = Json.read(Files.readString(file(office)), Lying.class);
            return new BackupPlan(Path.of(lying.folder()), Duration.ofMinutes(Math.max(1, lying.minutes())));
        } catch (IOException | IllegalArgumentException | NullPointerException none) {
            return new BackupPlan(office.resolveSibling(office.getFileName() + "-backups"), HOURLY);
        }
    }

    public void keep(Path office) {
        try {
            var text = Json.write(new Lying(folder.toString(), every.toMinutes()));
            Whole.write(Disk.REAL, file(office), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.of(e, office);
        }
    }

    /// Whether a broken disk would take the backups with it. Unknown counts as yes.
    public boolean onTheSameDisk(Path office) {
        try {
            var there = Files.exists(folder) ? folder : folder.toAbsolutePath().getParent();
            return there == null || Files.getFileStore(there).equals(Files.getFileStore(office));
        } catch (IOException unknown) {
            return true;
        }
    }

    private static Path file(Path office) {
        return office.resolve("backup.json");
    }
}

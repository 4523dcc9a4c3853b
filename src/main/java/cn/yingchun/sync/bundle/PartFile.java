package cn.yingchun.sync.bundle;

import cn.yingchun.store.Office;
import cn.yingchun.store.disk.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Files on a stick or in a folder: whole under their names, or not there.
public final class PartFile {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private PartFile() {}

    /// A name that no other bundle has, without anything personal in it.
    public static String bundleName(Office office, Clock clock) {
        return office.device() + "-" + STAMP.format(clock.instant()) + "-%04x".formatted(new SecureRandom().nextInt(0x10000));
    }

    public static Path write(Path folder, String name, byte[] bytes) {
        var part = folder.resolve(name + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(part, bytes);
            return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(part);
            throw DiskTrouble.of(e, folder);
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            // half a file under the name of a part is never read, and is written over next time
        }
    }
}

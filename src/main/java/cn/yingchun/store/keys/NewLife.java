package cn.yingchun.store.keys;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The note that this device was found to be a copy of itself: at the next opening it begins a new life.
final class NewLife {
    private final Disk disk;
    private final Path file;

    NewLife(Disk disk, Path folder) {
        this.disk = disk;
        this.file = folder.resolve("new-life");
    }

    void want() {
        try {
            Whole.write(disk, file, new byte[0]);
        } catch (IOException e) {
            throw DiskTrouble.of(e, file);
        }
    }

    boolean wanted() {
        return Files.exists(file);
    }

    void begun() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw DiskTrouble.of(e, file);
        }
    }
}

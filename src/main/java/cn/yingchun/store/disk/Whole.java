package cn.yingchun.store.disk;

import java.io.IOException;
import java.nio.file.Path;

/// Small files that are there whole or not at all, whatever happens while they are written.
public final class Whole {
    private Whole() {}

    /// Writes beside, forces, and puts the new file in the place of the old one.
    public static void write(Disk disk, Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try (var out = disk.open(beside)) {
            out.truncate(0);
            out.write(bytes, 0);
            out.force();
        } catch (IOException e) {
            disk.delete(beside);
            throw e;
        }
        disk.rename(beside, file);
        disk.forceFolder(folderOf(file));
    }

    private static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}

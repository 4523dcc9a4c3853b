package cn.yingchun.store.disk;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Turns what a disk answers into the sentence a person can act on.
public final class DiskTrouble {
    private static final long NEARLY_NOTHING = 64 * 1024;

    private DiskTrouble() {}

    /// @param folder where the program wanted to write
    public static Trouble of(IOException why, Path folder) {
        return new Trouble(why, isFull(why, folder) ? "store.disk.full" : "store.disk.failed", place(folder));
    }

    static boolean isFull(IOException why, Path folder) {
        var words = String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("空间不足")
                || words.contains("quota")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String place(Path folder) {
        var root = folder.toAbsolutePath().getRoot();
        return root == null ? folder.toString() : root.toString();
    }
}

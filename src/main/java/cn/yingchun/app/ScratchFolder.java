package cn.yingchun.app;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;

/// A folder for an office that nobody keeps: there while the work runs, gone afterwards.
final class ScratchFolder {
    private ScratchFolder() {}

    /// @throws Trouble `app.scratch.failed` if it cannot be made or removed
    static void with(Consumer<Path> work) {
        try {
            var folder = Files.createTempDirectory("yingchun");
            try {
                work.accept(folder.resolve("office"));
            } finally {
                delete(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(e, "app.scratch.failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

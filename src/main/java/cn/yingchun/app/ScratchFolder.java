package cn.yingchun.app;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// A folder for an office that nobody keeps: there while the work runs, gone afterwards.
final class ScratchFolder {
    private static final int TRIES = 20;
    private static final long PAUSE = 100_000_000;

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

    /// Tried again where something was still being put away in it: the database tidies up after itself when it closes.
    private static void delete(Path folder) throws IOException {
        for (int again = TRIES; Files.exists(folder); again--) {
            try {
                once(folder);
            } catch (IOException | UncheckedIOException e) {
                if (again == 0) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static void once(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}

package cn.yingchun.store.keys;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.codec.Json;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.Whole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Wrong passwords or PINs in a row, kept on disk: after each the next try must wait longer, 1, 2, 4 … 60 seconds.
///
/// Slows a colleague at the desk. Whoever copies the folder is slowed by the cost of the password alone.
final class Attempts {
    private static final int LONGEST_SECONDS = 60;

    private final Disk disk;
    private final Path file;
    private final Clock clock;

    Attempts(Disk disk, Path file, Clock clock) {
        this.disk = disk;
        this.file = file;
        this.clock = clock;
    }

    private record Wrong(int times, Instant last) {}

    /// @throws Trouble `store.password.wait` while the time after the last wrong password has not passed
    void mayTry() {
        var wrong = read();
        var passed = Duration.between(wrong.last(), clock.instant());
        var wait = Duration.ofSeconds(seconds(wrong.times()));
        // A clock set back would otherwise lock the office for years.
        if (!passed.isNegative() && passed.compareTo(wait) < 0) {
            throw new Trouble("store.password.wait", wait.minus(passed).toSeconds() + 1);
        }
    }

    /// How many wrong passwords stood before this right one.
    int right() {
        var times = read().times();
        if (times > 0) {
            write(new Wrong(0, clock.instant()));
        }
        return times;
    }

    void wrong() {
        write(new Wrong(read().times() + 1, clock.instant()));
    }

    private static long seconds(int times) {
        return times == 0 ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(times - 1, 10));
    }

    private Wrong read() {
        try {
            return Json.read(Files.readString(file), Wrong.class);
        } catch (IOException | IllegalArgumentException none) {
            return new Wrong(0, Instant.EPOCH);
        }
    }

    /// A disk that cannot take the note must not keep anybody out.
    private void write(Wrong wrong) {
        try {
            Whole.write(disk, file, Json.write(wrong).getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            return;
        }
    }
}

package cn.yingchun.store;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.keys.Cost;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// Offices for tests: real in everything but the cost of a password.
public final class Offices {
    public static final String USER = "演示·管理员";
    public static final Cost CHEAP = new Cost(64, 1);

    private Offices() {}

    public static char[] password() {
        return "a test password 2026".toCharArray();
    }

    public static Surroundings around(Clock clock) {
        return new Surroundings(clock, Disk.REAL, CHEAP, Duration.ofSeconds(30));
    }

    public static Office create(Path dir) {
        return create(dir, around(Clock.systemUTC()));
    }

    public static Office create(Path dir, Surroundings around) {
        return Office.create(dir, new NewOffice("演示办公室", "410105", USER, true), password(), around);
    }

    public static Office open(Path dir) {
        return open(dir, around(Clock.systemUTC()));
    }

    public static Office open(Path dir, Surroundings around) {
        return Office.open(dir, USER, password(), around, Progress.NONE);
    }

    /// The index of an office, to do it harm.
    public static Upkeep index(Office office) {
        return office.index();
    }
}

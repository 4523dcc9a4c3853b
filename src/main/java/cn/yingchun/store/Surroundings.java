package cn.yingchun.store;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.keys.Cost;
import java.time.Clock;
import java.time.Duration;

/// What an office finds around it: the time, the disk, what a guess of a password shall cost, and how long the index may
/// keep silent before it counts as hung. Tests hand in cheaper and worse ones.
public record Surroundings(Clock clock, Disk disk, Cost cost, Duration patience) {
    /// The real ones.
    public static Surroundings real(Clock clock) {
        return new Surroundings(clock, Disk.REAL, Cost.LEAST, Duration.ofSeconds(60));
    }
}

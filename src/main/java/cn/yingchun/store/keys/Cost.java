package cn.yingchun.store.keys;

import java.lang.management.ManagementFactory;

/// How much work (Argon2id) one guess of a password takes.
///
/// @param memoryKib memory in KiB
/// @param passes    how often it is walked through
public record Cost(int memoryKib, int passes) {
    /// Never less than this for real people (OWASP asks for 19 MiB and 2 passes; a bare laptop deserves more).
    public static final Cost LEAST = new Cost(64 * 1024, 3);

    private static final double WANTED_SECONDS = 0.25;

    /// [#LEAST], or as many passes as take a quarter of a second of processor time on this computer.
    public static Cost calibrated() {
        var thread = ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadCpuTime();
        PasswordKey.of("a quarter of a second".toCharArray(), new byte[16], LEAST);
        var seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
        return seconds >= WANTED_SECONDS || seconds <= 0
                ? LEAST
                : new Cost(LEAST.memoryKib, (int) Math.ceil(LEAST.passes * WANTED_SECONDS / seconds) + 1);
    }

    boolean weakerThan(Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }
}

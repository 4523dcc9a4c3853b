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
        var before = cpuSeconds();
        PasswordKey.of("a quarter of a second".toCharArray(), new byte[16], LEAST);
        return LEAST.after(cpuSeconds() - before);
    }

    /// What a guess must cost from now on, when one at this cost took so many seconds of processor time here.
    Cost after(double seconds) {
        return seconds >= WANTED_SECONDS || seconds <= 0 || memoryKib < LEAST.memoryKib
                ? this
                : new Cost(memoryKib, (int) Math.ceil(passes * WANTED_SECONDS / seconds) + 1);
    }

    static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    boolean weakerThan(Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }
}

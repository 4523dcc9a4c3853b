package cn.yingchun.store.keys;

import java.lang.management.ManagementFactory;

/// How much work (Argon2id) one guess of a password takes.
///
/// @param memoryKib memory in KiB
/// @param passes    how often it is walked through
public record Cost(int memoryKib, int passes) {
    /// Never less than this for real people (OWASP asks for 19 MiB and 2 passes; a bare laptop deserves more).
    public static final Cost LEAST = new Cost(64 * 1024, 3);

    private static final double PROMISED_SECONDS = 0.25;
    /// A busy computer takes up to 1.6 times as long for the same work: what is measured on one must keep the promise when
    /// it is quiet.
    private static final double WANTED_SECONDS = 0.4;

    /// [#LEAST], or as many passes as take the wanted processor time on this computer: the quicker of two tries, because
    /// the first one meets code that is not compiled yet.
    public static Cost calibrated() {
        var cold = oneTry();
        return LEAST.raised(Math.min(cold, oneTry()), WANTED_SECONDS);
    }

    private static double oneTry() {
        var before = cpuSeconds();
        PasswordKey.of("a quarter of a second".toCharArray(), new byte[16], LEAST);
        return cpuSeconds() - before;
    }

    /// What a guess must cost from now on, when one at this cost took so many seconds of processor time here.
    Cost after(double seconds) {
        return raised(seconds, PROMISED_SECONDS);
    }

    private Cost raised(double seconds, double wanted) {
        return seconds >= wanted || seconds <= 0 || memoryKib < LEAST.memoryKib
                ? this
                : new Cost(memoryKib, (int) Math.ceil(passes * wanted / seconds) + 1);
    }

    static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    boolean weakerThan(Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }
}

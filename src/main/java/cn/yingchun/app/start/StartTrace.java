package cn.yingchun.app.start;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Where the time of a start goes: each milestone with the time since the process began and the processor time used by all
/// its threads. Printed when `--trace-start` is given or `YINGCHUN_TRACE_START` is set.
public final class StartTrace {
    /// @param sinceStart since the process began
    /// @param cpu        of all threads together
    public record Mark(String what, Duration sinceStart, Duration cpu) {
        /// `window shown        1240 ms   1.31 s CPU`
        public String line() {
            return "start: %-22s %6d ms %7.2f s CPU".formatted(what, sinceStart.toMillis(), cpu.toMillis() / 1000.0);
        }
    }

    private final List<Mark> marks = new ArrayList<>();
    private final Instant began;
    private final Supplier<Duration> cpu;
    private final LongSupplier now;

    /// @param now milliseconds since 1970
    StartTrace(Instant began, Supplier<Duration> cpu, LongSupplier now) {
        this.began = began;
        this.cpu = cpu;
        this.now = now;
    }

    /// The trace of this process.
    public static StartTrace ofThisProcess() {
        var process = ProcessHandle.current();
        var began = process.info().startInstant().orElseGet(Instant::now);
        return new StartTrace(began, () -> process.info().totalCpuDuration().orElse(Duration.ZERO), System::currentTimeMillis);
    }

    /// Notes that the start has come so far. A milestone counts once.
    public synchronized void mark(String what) {
        if (marks.stream().noneMatch(mark -> mark.what().equals(what))) {
            marks.add(new Mark(what, Duration.ofMillis(now.getAsLong() - began.toEpochMilli()), cpu.get()));
        }
    }

    public synchronized List<Mark> marks() {
        return List.copyOf(marks);
    }

    /// Prints all milestones and how much of the heap is used after them.
    public void print(PrintStream out) {
        marks().forEach(mark -> out.println(mark.line()));
        var runtime = Runtime.getRuntime();
        out.printf("start: heap in use %d MB of at most %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    /// Whether somebody asked for the trace.
    public static boolean isWanted(List<String> arguments) {
        return arguments.contains("--trace-start") || Optional.ofNullable(System.getenv("YINGCHUN_TRACE_START")).isPresent();
    }
}

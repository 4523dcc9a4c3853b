package cn.yingchun.cli;

import cn.yingchun.domain.say.Progress;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// CPU time of each step of a long work, all threads together: a step lasts until the next one is told.
final class Stages implements Progress {
    private final Progress shown;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String step;
    private double since = cpuSeconds();

    /// @param first key of the step that begins now
    /// @param shown told of everything too
    Stages(String first, Progress shown) {
        this.step = first;
        this.shown = shown;
    }

    @Override
    public synchronized void at(double share, String key) {
        if (!key.equals(step)) {
            next(key);
        }
        shown.at(share, key);
    }

    @Override
    public boolean cancelled() {
        return shown.cancelled();
    }

    /// Ends the last step and tells all in their order, in CPU seconds.
    synchronized void tell(BiConsumer<String, Double> sink) {
        next(step);
        seconds.forEach(sink);
    }

    private void next(String key) {
        var now = cpuSeconds();
        seconds.merge(step, now - since, Double::sum);
        step = key;
        since = now;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}

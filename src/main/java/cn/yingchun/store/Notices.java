package cn.yingchun.store;

import cn.yingchun.store.journal.HybridClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What the store has to tell, until somebody asks.
final class Notices {
    private final ConcurrentLinkedQueue<Notice> waiting = new ConcurrentLinkedQueue<>();

    void add(String key, Object... arguments) {
        waiting.add(Notice.of(key, arguments));
    }

    /// A clock that stands oddly to the newest fact.
    void jumped(HybridClock.Tick tick) {
        tick.jump().ifPresent(by -> add(by.isNegative() ? "store.clock.back" : "store.clock.ahead", by.abs().toHours() + 1));
    }

    List<Notice> drained() {
        var all = new ArrayList<Notice>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            all.add(next);
        }
        return all;
    }
}

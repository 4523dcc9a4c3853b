package cn.yingchun.app.keep;

import cn.yingchun.store.Office;
import cn.yingchun.sync.hub.HubSetting;
import cn.yingchun.sync.hub.SharedOffice;
import cn.yingchun.sync.hub.SharedOffice.Standing;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/// Goes to the office's hub and back every few seconds as long as the office is open, in a thread of its own; does nothing
/// where no hub is set.
public final class HubRounds implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(3);
    /// A hub that is gone is looked for less often.
    private static final Duration LONGER = Duration.ofSeconds(15);
    private static final Duration LAST_ROUND = Duration.ofSeconds(3);

    private final Office office;
    private final Clock clock;
    private volatile Optional<Walk> walk = Optional.empty();
    private IntConsumer came = _ -> {};

    private final Duration pause;
    private final Duration longer;

    public HubRounds(Office office, Clock clock) {
        this(office, clock, PAUSE, LONGER);
    }

    /// @param longer pause while the hub is gone
    HubRounds(Office office, Clock clock, Duration pause, Duration longer) {
        this.office = office;
        this.clock = clock;
        this.pause = pause;
        this.longer = longer;
    }

    /// One walk to and fro, until it is called off.
    private record Walk(SharedOffice shared, CountDownLatch off, CountDownLatch ended) {}

    /// @param told how many facts of others came, each time some did; in the thread of the rounds
    public void begin(IntConsumer told) {
        came = told;
        again();
    }

    /// Begins anew with the setting of now.
    public synchronized void again() {
        end();
        HubSetting.kept(office).ifPresent(setting -> {
            var fresh = new Walk(new SharedOffice(office, setting, clock), new CountDownLatch(1), new CountDownLatch(1));
            walk = Optional.of(fresh);
            Thread.ofPlatform().daemon().name("yingchun-hub").start(() -> run(fresh));
        });
    }

    private void run(Walk own) {
        try (var shared = own.shared()) {
            do {
                var taken = shared.round();
                if (taken > 0) {
                    came.accept(taken);
                }
            } while (!own.off().await((shared.standing().isReached() ? pause : longer).toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            own.ended().countDown();
        }
    }

    /// How the office stands with its hub; empty where none is set.
    public Optional<Standing> standing() {
        return walk.map(it -> it.shared().standing());
    }

    /// What a round has begun is waited for a little; a round that hangs in the network is left alone, it holds nothing here.
    private void end() {
        var before = walk;
        walk = Optional.empty();
        before.ifPresent(old -> {
            old.off().countDown();
            try {
                old.ended().await(LAST_ROUND.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public synchronized void close() {
        end();
    }
}

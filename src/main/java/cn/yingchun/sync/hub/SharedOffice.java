package cn.yingchun.sync.hub;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.store.hub.Hub;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One computer of an office whose computers work at one hub: every round what was written here goes there and what the others
/// wrote comes here. When the hub is gone work goes on, and the first round that reaches it again catches up.
///
/// One caller at a time; the standing may be asked from anywhere.
public final class SharedOffice implements AutoCloseable {
    /// So often what stayed behind is asked for again, since others may have let this office see more.
    private static final Duration EVERYTHING = Duration.ofMinutes(10);

    private final Office office;
    private final HubSetting setting;
    private final Clock clock;
    private final HubExchange exchange;
    private Optional<Hub> hub = Optional.empty();
    private long written = -1;
    private Instant looked = Instant.EPOCH;
    private volatile Standing standing;

    /// How it stands.
    ///
    /// @param since when it was last reached, or when it began to be missed
    /// @param why   what keeps it away, absent while it is reached
    public record Standing(String hub, Optional<Instant> since, Optional<Trouble> why) {
        public boolean isReached() {
            return why.isEmpty() && since.isPresent();
        }
    }

    public SharedOffice(Office office, HubSetting setting, Clock clock) {
        this.office = office;
        this.setting = setting;
        this.clock = clock;
        this.exchange = new HubExchange(office, clock);
        this.standing = new Standing(setting.name(), Optional.empty(), Optional.empty());
    }

    public Standing standing() {
        return standing;
    }

    /// There and back once. Nothing is thrown: what keeps the hub away is told by the standing.
    ///
    /// @return how many facts of others are new here
    public int round() {
        try {
            var open = hub.isPresent() ? hub.get() : connected();
            var pushed = office.writtenHere();
            if (pushed != written) {
                exchange.push(open, Progress.NONE);
                written = pushed;
            }
            if (Duration.between(looked, clock.instant()).compareTo(EVERYTHING) >= 0) {
                open.lookAgain();
                looked = clock.instant();
            }
            var taken = exchange.pull(open, Progress.NONE);
            standing = new Standing(setting.name(), Optional.of(clock.instant()), Optional.empty());
            return taken;
        } catch (Trouble away) {
            return missed(away);
        } catch (RuntimeException unexpected) {
            return missed(new Trouble(unexpected, "sync.hub.failed", Words.codeOf(unexpected)));
        }
    }

    private int missed(Trouble away) {
        leave();
        var since = standing.why().isPresent() ? standing.since() : Optional.of(clock.instant());
        standing = new Standing(setting.name(), since, Optional.of(away));
        return 0;
    }

    private Hub connected() {
        var open = setting.connect(office);
        hub = Optional.of(open);
        return open;
    }

    private void leave() {
        hub.ifPresent(Hub::close);
        hub = Optional.empty();
        written = -1;
    }

    @Override
    public void close() {
        leave();
    }
}

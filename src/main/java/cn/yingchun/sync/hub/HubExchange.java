package cn.yingchun.sync.hub;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact.ReceiptCame;
import cn.yingchun.store.Office;
import cn.yingchun.store.hub.Hub;
import cn.yingchun.sync.HubTaking;
import cn.yingchun.sync.Ledger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pushes an office's facts to a hub and pulls what others pushed. Whatever breaks off is taken up again: the same fact
/// twice is one fact, on both sides.
public final class HubExchange {
    private static final int PUSHED_AT_ONCE = 1_000;
    private static final int TAKEN_AT_ONCE = 20_000;

    private final Office office;
    private final Clock clock;

    public HubExchange(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// @param sent   facts that went to the hub
    /// @param forked of these, in quarantine there
    /// @param taken  facts that are new here
    public record Swapped(int sent, int forked, int taken) {}

    /// Pushes, then pulls.
    public Swapped swap(Hub hub, Progress progress) {
        var pushed = push(hub, progress);
        return new Swapped(pushed.sent(), pushed.forked(), pull(hub, progress));
    }

    /// Sends what the hub lacks. It counts as sent once the hub has committed it and says so.
    public Swapped push(Hub hub, Progress progress) {
        progress.at(-1, "sync.progress.push");
        var writers = office.carrying().have().reaches().keySet();
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        var waiting = new ArrayList<Carried>();
        var sums = new int[3];
        office.carrying().beyond(hub.have(writers), passing -> !ledger.isHeldBack(passing.name()), carried -> {
            progress.goOn();
            if (carried instanceof Tied tied) {
                waiting.add(carried);
                sums[0]++;
                sums[2] += office.carrying().isAboutExchange(tied) ? 0 : 1;
            }
            if (waiting.size() == PUSHED_AT_ONCE) {
                sums[1] += hub.push(waiting);
                waiting.clear();
            }
        });
        sums[1] += hub.push(waiting);
        if (sums[2] > 0) {
            receipt(hub, ledger, writers);
        }
        return new Swapped(sums[0], sums[1], 0);
    }

    /// Takes what the hub has and this office may see, in portions of one record each.
    public int pull(Hub hub, Progress progress) {
        progress.at(-1, "sync.progress.pull");
        var taking = new HubTaking(office, clock, hub.name());
        var waiting = new ArrayList<Carried>();
        var taken = new int[1];
        hub.pull(office.carrying().have(), this::end, carried -> {
            progress.goOn();
            waiting.add(carried);
            if (waiting.size() >= TAKEN_AT_ONCE) {
                taken[0] += taking.take(waiting);
                waiting.clear();
            }
        });
        return taken[0] + (waiting.isEmpty() ? 0 : taking.take(waiting));
    }

    private Link end(Writer writer) {
        return office.carrying().end(writer);
    }

    /// Notes what the hub holds now, if that is more than was known.
    private void receipt(Hub hub, Ledger ledger, Iterable<Writer> writers) {
        var have = hub.have(writers);
        var own = office.carrying().own();
        if (have.reach(own).seq() > ledger.have(hub.name()).reach(own).seq()) {
            office.record(Act.of(office.user(), clock.instant(), office.subject(),
                    new ReceiptCame(hub.name(), Optional.empty(), 0, List.of(), have.toString())));
        }
    }
}

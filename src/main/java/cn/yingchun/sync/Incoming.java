package cn.yingchun.sync;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Sorted;
import cn.yingchun.domain.sync.SyncFact.Merged;
import cn.yingchun.domain.sync.SyncFact.ReceiptCame;
import cn.yingchun.domain.sync.SyncFact.Refusal;
import cn.yingchun.store.Office;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.carry.Carrying;
import cn.yingchun.sync.bundle.Envelope;
import cn.yingchun.sync.bundle.Sealed;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bundles that have come: from the outside inward, and nothing is written before everything was looked at.
final class Incoming {
    private final Office office;
    private final Clock clock;

    Incoming(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// @throws Trouble a sentence for each way in which a file is no bundle for this office
    Inspection inspect(Path file, Progress progress) {
        progress.at(-1, "sync.progress.check");
        return inspect(Envelope.read(file));
    }

    Inspection inspect(Envelope envelope) {
        var header = envelope.header();
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        var from = Sender.of(office, ledger, envelope);
        var contents = Sealed.open(office, envelope);
        var admission = new Admission(office, Scope.of(office, from.paired().sees()));
        admission.look(contents.carried());
        var replayed = ledger.merged().stream().anyMatch(entry -> entry.what().road().equals(header.name()));
        var sorted = office.carrying().sort(admission.carried());
        return new Inspection(header, from, contents, admission.carried(), sorted, admission.refused(), admission.kinds(),
                admission.ahead(), admission.newest(), replayed);
    }

    /// Makes a backup, then takes what is new, then writes what the sender says about our own bundles.
    Optional<Fact> merge(Inspection seen, Progress progress) {
        Oneself.require(office, seen.sorted());
        Oneself.require(office, seen.contents());
        if (seen.replayed() && seen.sorted().isEmpty()) {
            return Optional.empty();
        }
        progress.at(-1, "sync.progress.backup");
        if (!seen.sorted().isEmpty()) {
            office.backups().make(Exchange.backups(office), Retention.USUAL, Progress.NONE);
        }
        progress.goOn();
        progress.at(-1, "sync.progress.merge");
        return office.carrying().take(seen.carried(), sorted -> Optional.of(new Carrying.Note(act(seen, sorted), seen.newest())))
                .stream().findFirst();
    }

    private Act act(Inspection seen, Sorted sorted) {
        var refused = new ArrayList<>(seen.refused());
        sorted.forked().forEach(tied -> refused.add(new Refusal(tied.name(), "sync.refused.fork")));
        var deeds = new ArrayList<Deed>();
        var header = seen.header();
        if (!seen.contents().carried().isEmpty()) {
            deeds.add(Deed.of(office.subject(), new Merged(header.name(), header.from(), sorted.seen(), sorted.held(),
                    sorted.parked().size(), sorted.forked().size(), seen.ahead(), refused)));
        }
        var have = seen.contents().have().toString();
        for (var answer : seen.contents().answers()) {
            deeds.add(Deed.of(office.subject(), new ReceiptCame(
                    header.from(), Optional.of(answer.about()), answer.accepted(), answer.refused(), have)));
        }
        if (seen.contents().answers().isEmpty()) {
            deeds.add(Deed.of(office.subject(), new ReceiptCame(header.from(), Optional.empty(), 0, List.of(), have)));
        }
        return new Act(office.user(), clock.instant(), Optional.empty(), deeds);
    }
}

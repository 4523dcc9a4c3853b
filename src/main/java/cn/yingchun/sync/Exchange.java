package cn.yingchun.sync;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.Office;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.carry.Outbox.Unsent;
import cn.yingchun.sync.pair.Card;
import cn.yingchun.sync.pair.PairCode;
import cn.yingchun.sync.pair.Partner;
import cn.yingchun.sync.registry.RegistryIn;
import cn.yingchun.sync.registry.RegistryOut;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Exchange of an office with its partners, by files: what people do, each in one call.
public final class Exchange {
    private final Office office;
    private final Clock clock;
    private final Incoming incoming;
    private final Outgoing outgoing;

    public Exchange(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
        incoming = new Incoming(office, clock);
        outgoing = new Outgoing(office, clock);
    }

    /// Where the backup before each merge lies.
    public static Path backups(Office office) {
        return BackupPlan.of(office.dir()).folder();
    }

    public Ledger ledger() {
        return Ledger.of(office.history(office.subject()), office.device());
    }

    /// What was written here and is on no receipt yet.
    public Unsent unsent() {
        return office.carrying().outbox().unsent(ledger().haves());
    }

    /// This office's card, to be handed to a partner.
    public Card card() {
        return Card.of(office);
    }

    /// Knows another device from now on, because two people read the same code to each other.
    ///
    /// @param typed the code as it was heard from the other side
    /// @param sees  first digits of the district code it may see; blank: everything
    /// @throws Trouble `sync.pair.self`, `sync.pair.code`, `sync.pair.region`
    public void pair(Card other, String typed, String sees) {
        if (other.device().equals(office.device())) {
            throw new Trouble("sync.pair.self");
        }
        if (!sees.matches("\\d{0,6}")) {
            throw new Trouble("sync.pair.region", sees);
        }
        if (!PairCode.same(PairCode.of(card(), other), typed)) {
            throw new Trouble("sync.pair.code");
        }
        note(new SyncFact.Paired(other.device(), other.office(), other.signKey(), other.boxKey(), sees), Optional.empty());
    }

    /// Nothing of a device is taken any more, and nothing is sent to it.
    public void unpair(String device, String why) {
        partner(device);
        note(new SyncFact.Unpaired(device), Optional.of(why).filter(reason -> !reason.isBlank()));
    }

    /// Writes what a partner lacks into a folder.
    ///
    /// @throws Trouble `sync.partner.unknown`, `store.disk.full` …
    public Made export(String device, Path folder, Progress progress) {
        return outgoing.bundle(partner(device), folder, progress);
    }

    /// What a bundle holds and what would become of it.
    public Inspection inspect(Path file, Progress progress) {
        return incoming.inspect(file, progress);
    }

    /// Takes a bundle or a receipt.
    ///
    /// @param receipts folder for the receipt: the stick it came on
    public Outcome merge(Path file, Path receipts, Progress progress) {
        var seen = incoming.inspect(file, progress);
        var note = incoming.merge(seen, progress);
        if (seen.contents().carried().isEmpty()) {
            return new Outcome(seen, note, Optional.empty());
        }
        var answer = ledger().merged().reversed().stream().filter(entry -> entry.what().road().equals(seen.header().name()))
                .map(entry -> Answers.of(entry.what())).findFirst();
        return new Outcome(seen, note, answer.map(it -> outgoing.receipt(seen.from(), it, receipts)));
    }

    /// Snapshots of the registry for partners.
    public RegistryOut registryOut() {
        return new RegistryOut(office, clock);
    }

    /// Snapshots of partners' registries.
    public RegistryIn registryIn() {
        return new RegistryIn(office, clock);
    }

    /// Sets aside, as a whole, what came in with one merge.
    ///
    /// @param why asked for: somebody will ask
    public List<Fact> setAside(FactName merge, String why) {
        if (why.isBlank()) {
            throw new Trouble("sync.aside.why");
        }
        return office.carrying().note(act(new SyncFact.SetAside(merge)).because(why));
    }

    /// Lets it count again.
    public List<Fact> takeBack(FactName merge) {
        return office.carrying().note(act(new SyncFact.TakenBack(merge)));
    }

    /// What waits for a receipt, oldest first.
    public List<Fact> waiting(int most) {
        return office.carrying().outbox().oldest(ledger().haves(), most, _ -> true);
    }

    /// What came in with one merge.
    public List<Fact> cameWith(FactName merge, int most) {
        return office.carrying().cameWith(merge, most);
    }

    /// A fact by its name, if it is held here.
    public Optional<Fact> fact(FactName name) {
        return office.carrying().fact(name);
    }

    /// Whether a refused fact was said again under a new name.
    public boolean wasSaidAgain(FactName refused, Optional<Subject> about) {
        return about.stream().flatMap(subject -> office.history(subject).stream()).anyMatch(fact -> fact.supersedes().contains(refused));
    }

    /// Ends conflicts.
    public Deciding deciding() {
        return new Deciding(office, clock);
    }

    /// Keeps a fact from being sent, or lets it go.
    public void hold(FactName fact, boolean back) {
        note(back ? new SyncFact.HeldBack(fact) : new SyncFact.LetGo(fact), Optional.empty());
    }

    private Partner partner(String device) {
        return ledger().partner(device).orElseThrow(() -> new Trouble("sync.partner.unknown", device));
    }

    private void note(SyncFact what, Optional<String> why) {
        var act = act(what);
        office.record(why.map(act::because).orElse(act));
    }

    private Act act(SyncFact what) {
        return Act.of(office.user(), clock.instant(), office.subject(), what);
    }
}

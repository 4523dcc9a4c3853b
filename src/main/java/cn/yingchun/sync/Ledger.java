package cn.yingchun.sync;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.domain.sync.SyncFact.Merged;
import cn.yingchun.domain.sync.SyncFact.Paired;
import cn.yingchun.domain.sync.SyncFact.ReceiptCame;
import cn.yingchun.domain.sync.SyncFact.Refusal;
import cn.yingchun.domain.sync.SyncFact.RegistryCame;
import cn.yingchun.domain.sync.SyncFact.RegistrySent;
import cn.yingchun.sync.bundle.Header;
import cn.yingchun.sync.pair.Partner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The book of all exchange of this device: a pure fold over what is written about it.
public final class Ledger {
    private final Map<String, Paired> paired = new LinkedHashMap<>();
    private final Map<String, Stand> stands = new LinkedHashMap<>();
    private final List<Entry<SyncFact.Exported>> exported = new ArrayList<>();
    private final List<Entry<Merged>> merged = new ArrayList<>();
    private final List<Entry<ReceiptCame>> receipts = new ArrayList<>();
    private final List<RegistrySent> registrySent = new ArrayList<>();
    private final List<RegistryCame> registryCame = new ArrayList<>();
    private final Set<FactName> aside = new HashSet<>();
    private final Set<FactName> heldBack = new HashSet<>();

    /// A fact of one kind with who wrote it and when.
    public record Entry<T extends SyncFact>(Fact fact, T what) {}

    private record Stand(Have have, Writer life, long seq) {
        boolean olderThan(Stand other) {
            var byLife = life.compareTo(other.life);
            return byLife < 0 || byLife == 0 && seq <= other.seq;
        }
    }

    private Ledger() {}

    /// @param facts about the office, in clock order
    /// @param device this one: what others write about their exchange is theirs
    public static Ledger of(List<Fact> facts, String device) {
        var ledger = new Ledger();
        facts.stream().filter(fact -> fact.name().device().equals(device)).forEach(ledger::after);
        return ledger;
    }

    private void after(Fact fact) {
        if (!(fact.what() instanceof SyncFact what)) {
            return;
        }
        switch (what) {
            case Paired partner -> paired.put(partner.device(), partner);
            case SyncFact.Unpaired(var gone) -> paired.remove(gone);
            case SyncFact.Exported made -> exported.add(new Entry<>(fact, made));
            case Merged came -> merged.add(new Entry<>(fact, came));
            case ReceiptCame receipt -> receipt(new Entry<>(fact, receipt));
            case SyncFact.SetAside(var which) -> aside.add(which);
            case SyncFact.TakenBack(var which) -> aside.remove(which);
            case SyncFact.HeldBack(var which) -> heldBack.add(which);
            case SyncFact.LetGo(var which) -> heldBack.remove(which);
            case RegistrySent sent -> registrySent.add(sent);
            case RegistryCame came -> registryCame.add(came);
            case SyncFact.Reborn _ -> {}
        }
    }

    /// The newest word counts, by the partner's own numbers: an old receipt that comes late says nothing new, and a partner
    /// put back from a backup may have less than before.
    private void receipt(Entry<ReceiptCame> entry) {
        receipts.add(entry);
        var have = Have.read(entry.what().have());
        var life = have.reaches().keySet().stream().filter(writer -> writer.device().equals(entry.what().from()))
                .max(Writer::compareTo).orElse(new Writer(entry.what().from(), 0));
        var stand = new Stand(have, life, have.reach(life).seq());
        stands.merge(entry.what().from(), stand, (old, fresh) -> old.olderThan(fresh) ? fresh : old);
    }

    public List<Partner> partners() {
        return paired.values().stream().map(this::partner).toList();
    }

    public Optional<Partner> partner(String device) {
        return Optional.ofNullable(paired.get(device)).map(this::partner);
    }

    private Partner partner(Paired one) {
        return new Partner(one, have(one.device()));
    }

    /// What somebody holds by the newest word heard, a hub too.
    public Have have(String device) {
        return Optional.ofNullable(stands.get(device)).map(Stand::have).orElse(Have.NOTHING);
    }

    /// What all others hold by their newest words.
    public List<Have> haves() {
        return stands.values().stream().map(Stand::have).toList();
    }

    public List<Entry<SyncFact.Exported>> exported() {
        return List.copyOf(exported);
    }

    public List<Entry<Merged>> merged() {
        return List.copyOf(merged);
    }

    public List<Entry<ReceiptCame>> receipts() {
        return List.copyOf(receipts);
    }

    /// Snapshots of the registry that were written, oldest first.
    public List<RegistrySent> registrySent() {
        return List.copyOf(registrySent);
    }

    /// Snapshots of partners that were taken over, oldest first.
    public List<RegistryCame> registryCame() {
        return List.copyOf(registryCame);
    }

    /// What a partner said about a bundle, its parts taken together.
    public record Answered(int accepted, List<Refusal> refused) {
        public Answered {
            refused = List.copyOf(refused);
        }
    }

    /// The receipt of a bundle, once a receiver of it has accounted for every part; the newest word about a part counts.
    public Optional<Answered> receiptOf(SyncFact.Exported made) {
        var parts = new TreeMap<String, ReceiptCame>();
        receipts.stream().map(Entry::what).filter(came -> made.to().contains(came.from())).forEach(came -> came.about()
                .filter(about -> Header.isOf(made.bundle(), about)).ifPresent(about -> parts.put(about, came)));
        if (parts.isEmpty() || parts.size() < Header.parts(parts.firstKey())) {
            return Optional.empty();
        }
        return Optional.of(new Answered(parts.values().stream().mapToInt(ReceiptCame::accepted).sum(),
                parts.values().stream().flatMap(came -> came.refused().stream()).toList()));
    }

    public boolean isAside(FactName merge) {
        return aside.contains(merge);
    }

    public boolean isHeldBack(FactName fact) {
        return heldBack.contains(fact);
    }

    /// How often exchange has taken place, when last and with whom.
    public Optional<Fact> last() {
        return java.util.stream.Stream.concat(merged.stream().map(Entry::fact), receipts.stream().map(Entry::fact))
                .max(java.util.Comparator.comparingLong(Fact::clock));
    }
}

package cn.yingchun.domain.sync;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.What;
import java.util.List;
import java.util.Optional;

/// What is written about exchange. These facts travel with the others, but nobody waits for a receipt of them.
public sealed interface SyncFact extends What {
    /// First part of the names of these kinds in the journal.
    String FAMILY = "sync";

    /// Another device was recognised by the code that two people read to each other.
    ///
    /// @param device  its name in fact names
    /// @param office  what it calls itself
    /// @param signKey its Ed25519 key (X.509, Base64), with which it signs
    /// @param boxKey  its age recipient, for which is encrypted
    /// @param sees    which region it may see (first digits of the district code); blank: everything
    record Paired(String device, String office, String signKey, String boxKey, String sees) implements SyncFact {}

    /// A device is no longer a partner; the reason stands in the fact.
    record Unpaired(String device) implements SyncFact {}

    /// A bundle was made for partners. It counts as sent when their receipts come.
    ///
    /// @param upTo number of this device's last fact inside
    record Exported(String bundle, List<String> to, int facts, long upTo) implements SyncFact {
        public Exported {
            to = List.copyOf(to);
        }
    }

    /// Facts of another device came in: by a bundle, or from a hub.
    ///
    /// @param road   name of the bundle, or `hub`
    /// @param from   the device that sent them
    /// @param taken  new here and seen
    /// @param held   had come before
    /// @param parked wait for their predecessors
    /// @param forked in quarantine: two devices wrote under one name
    /// @param ahead  written by a clock more than a day ahead
    /// @param refused what was not taken, and why
    record Merged(String road, String from, int taken, int held, int parked, int forked, int ahead, List<Refusal> refused)
            implements SyncFact {
        public Merged {
            refused = List.copyOf(refused);
        }
    }

    /// A fact that was not taken.
    ///
    /// @param reason word key of the reason, such as `sync.refused.scope`
    record Refusal(FactName fact, String reason) {}

    /// A partner says what it holds. Only now are facts of ours *sent*.
    ///
    /// @param about   the bundle it answers, where it answers one
    /// @param have    all it holds, as `device.life=number …`
    record ReceiptCame(String from, Optional<String> about, int accepted, List<Refusal> refused, String have) implements SyncFact {
        public ReceiptCame {
            refused = List.copyOf(refused);
        }
    }

    /// What came in with one [Merged] of this device was set aside as a whole; the reason stands in the fact.
    record SetAside(FactName which) implements SyncFact {}

    /// It counts again.
    record TakenBack(FactName which) implements SyncFact {}

    /// A fact is not to be sent for now.
    record HeldBack(FactName fact) implements SyncFact {}

    /// It may go.
    record LetGo(FactName fact) implements SyncFact {}

    /// A snapshot of the registry was written for a partner.
    ///
    /// @param upTo clock of the newest registry file in it
    record RegistrySent(String snapshot, String to, long upTo, int donors) implements SyncFact {}

    /// A partner's snapshot was taken over.
    record RegistryCame(String snapshot, String from, int donors) implements SyncFact {}

    /// This device was cloned or put back, found out by facts of another under its own names: it goes on as a new life.
    record Reborn(int before, String because) implements SyncFact {}
}

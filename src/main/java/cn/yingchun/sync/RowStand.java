package cn.yingchun.sync;

import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What a line of a list says of a record between the devices, asked for many records at once.
///
/// @param conflicts fields of it on which devices differ
/// @param kept      facts about it written here that nobody else is known to hold
public record RowStand(int conflicts, int kept) {
    public static final RowStand NOTHING = new RowStand(0, 0);

    /// Of the records that have something to say; none in an office that works alone.
    public static Map<UUID, RowStand> of(Office office, Collection<UUID> records) {
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        if (ledger.partners().isEmpty() && ledger.haves().isEmpty()) {
            return Map.of();
        }
        var stands = new HashMap<UUID, RowStand>();
        office.carrying().disputed(records).forEach((id, fields) -> stands.put(id, new RowStand(fields, 0)));
        office.carrying().outbox().unsentOf(ledger.haves(), records).forEach((id, kept) -> stands.merge(id, new RowStand(0, kept), RowStand::and));
        return stands;
    }

    public RowStand and(RowStand other) {
        return new RowStand(conflicts + other.conflicts, kept + other.kept);
    }

    /// In few words; blank where there is nothing to say.
    public String in(Words words) {
        if (conflicts > 0) {
            return words.say("sync.row.conflicts", conflicts);
        }
        return kept > 0 ? words.say("sync.stand.kept", kept) : "";
    }
}

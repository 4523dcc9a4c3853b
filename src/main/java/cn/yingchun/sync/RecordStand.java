package cn.yingchun.sync;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.store.Office;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How a record stands between the devices, read from the journal each time: what they disagree on, and what of it was only
/// written here, was sent, came from others.
///
/// @param conflicts of the record and of those it rests on
/// @param kept      facts written here that nobody else is known to hold
/// @param sent      facts written here that somebody else holds by their own word
/// @param came      facts of other devices
/// @param received  when those came to this one
public record RecordStand(List<Conflict> conflicts, int kept, int sent, int came, Map<FactName, Instant> received) {
    /// An office that works alone.
    public static final RecordStand ALONE = new RecordStand(List.of(), 0, 0, 0, Map.of());

    public RecordStand {
        conflicts = List.copyOf(conflicts);
        received = Map.copyOf(received);
    }

    /// Without the moments at which others' facts came.
    public RecordStand(List<Conflict> conflicts, int kept, int sent, int came) {
        this(conflicts, kept, sent, came, Map.of());
    }

    /// @param record what is looked at
    /// @param others what it rests on: the donor and the patient of a case
    public static RecordStand of(Office office, Subject record, Subject... others) {
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        if (ledger.partners().isEmpty() && ledger.haves().isEmpty()) {
            return ALONE;
        }
        var conflicts = Stream.concat(Stream.of(record), Stream.of(others))
                .flatMap(subject -> office.carrying().conflicts(subject).stream()).toList();
        var theirs = ledger.haves();
        var kept = 0;
        var sent = 0;
        var came = 0;
        for (var fact : office.history(record)) {
            if (!fact.name().device().equals(office.device())) {
                came++;
            } else if (theirs.stream().anyMatch(have -> have.covers(fact.name()))) {
                sent++;
            } else {
                kept++;
            }
        }
        return new RecordStand(conflicts, kept, sent, came, came == 0 ? Map.of() : office.carrying().received(office.history(record)));
    }

    /// Whether there is anything to say of it.
    public boolean isSaid() {
        return kept + sent + came > 0 || !conflicts.isEmpty();
    }
}
